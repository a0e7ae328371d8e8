import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { productWords } from '../product-words.ts';

const CODE = 'src/{lib,components,pages,schemas,plugin,loaders,styles,content/i18n}/**/*.*';

test('no code, and no word of the interface, says what this guide is about', async () => {
  const words = await productWords();
  expect(words).not.toEqual([]);
  const found = globSync(CODE).flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => words.some((word) => word.test(line)))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});
