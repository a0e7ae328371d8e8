import { expect, test } from 'vitest';
import { answerId } from '../../../src/lib/flow/answer-id.ts';

test.each([
  ['Yes', 'yes'],
  ['No or not sure', 'no-or-not-sure'],
  ['I don’t know', 'i-dont-know'],
  ["I can't try", 'i-cant-try'],
  ['“reference ID 43 (source ID 241)”', 'reference-id-43-source-id-241'],
  ['Écran gelé', 'ecran-gele'],
  ['はい', 'はい'],
  ['…!', ''],
])('the answer %s is %s in an address', (answer, id) => {
  expect(answerId(answer)).toBe(id);
});
