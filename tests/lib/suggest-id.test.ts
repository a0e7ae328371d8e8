import { expect, test } from 'vitest';
import { suggestId } from '../../src/lib/suggest-id.ts';

test.each([
  ['Yes', 'yes'],
  ['No or not sure', 'no-or-not-sure'],
  ['I don’t know', 'i-dont-know'],
  ["I can't try", 'i-cant-try'],
  ['“reference ID 43 (source ID 241)”', 'reference-id-43-source-id-241'],
  ['Écran gelé', 'ecran-gele'],
  ['はい', ''],
  ['…!', ''],
])('for the answer %s the id %s is suggested', (answer, id) => {
  expect(suggestId(answer)).toBe(id);
});
