import { expect, test } from 'vitest';
import { LATEST, latestChanges } from '../../src/lib/changes.ts';
import { validContent } from '../fixtures/content.ts';

test('symptoms and fixes come newest first, with what changed or else what they are about', () => {
  const content = validContent();
  const [symptom] = content.symptoms;
  content.symptoms.push({
    ...symptom!,
    id: 'loud',
    data: { ...symptom!.data, label: 'It is loud', reviewed: '2026-02-01', changed: 'New.' },
  });
  const changes = latestChanges(content);
  expect(changes[0]).toEqual({
    date: '2026-02-01',
    address: '/symptoms/loud/',
    title: 'It is loud',
    note: 'New.',
  });
  expect(changes.find(({ address }) => address === '/symptoms/frozen/')?.note).toBe(
    symptom!.data.summary,
  );
  expect(changes.map(({ address }) => address)).toContain('/fix/client/');
});

test('the list does not grow with the guide', () => {
  const content = validContent();
  const [symptom] = content.symptoms;
  content.symptoms = Array.from({ length: 2 * LATEST }, (_, i) => ({ ...symptom!, id: `s${i}` }));
  expect(latestChanges(content)).toHaveLength(LATEST);
});
