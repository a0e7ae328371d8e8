import { expect, test } from 'vitest';
import { checkContent } from '../../../src/lib/integrity/check.ts';
import { circumstances, validContent } from '../../fixtures/content.ts';

/** How often the rules look at symptoms when there are so many of them. */
function looksAt(count: number): number {
  const content = validContent();
  const [model] = content.symptoms;
  let looks = 0;
  content.symptoms = Array.from({ length: count }, (_, number) => {
    const message = `It is stuck (${number})`;
    const data = {
      ...structuredClone(model!.data),
      title: `“${message}” when you join`,
      label: message,
      errors: [message],
      summary: `What “${message}” means.`,
    };
    return {
      id: `stuck-${number}`,
      file: `src/content/symptoms/stuck-${number}.yml`,
      get data() {
        looks++;
        return data;
      },
    };
  });
  expect(checkContent(content, circumstances)).toEqual([]);
  return looks;
}

test('the rules look at one symptom among many as often as among few', () => {
  expect(looksAt(400) - looksAt(300)).toBe(looksAt(200) - looksAt(100));
});
