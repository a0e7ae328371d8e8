import { expect, test } from 'vitest';
import { isDue, reviewsOf } from '../../src/lib/review.ts';
import { validContent } from '../fixtures/content.ts';

test('a review is due on the day after its anniversary', () => {
  expect(isDue('2025-06-01', '2026-06-01')).toBe(false);
  expect(isDue('2025-05-31', '2026-06-01')).toBe(true);
});

test('a review of the last day of a long February is due on the first of March', () => {
  expect(isDue('2024-02-29', '2025-02-28')).toBe(false);
  expect(isDue('2024-02-29', '2025-03-01')).toBe(true);
});

test('reviews come oldest first, and pages without one not at all', () => {
  const content = validContent();
  content.causes[0]!.data.reviewed = '2024-01-01';
  const reviews = reviewsOf(content);
  expect(reviews[0]).toEqual({ file: 'src/content/causes/client.yml', reviewed: '2024-01-01' });
  expect(reviews.map(({ file }) => file)).not.toContain('src/content/docs/a-few-questions.mdx');
});
