import * as pagefind from 'pagefind';
import { expect, test } from 'vitest';

/** The files of an index of the built pages, by their paths. */
async function indexed(): Promise<Map<string, Uint8Array>> {
  const { index } = await pagefind.createIndex();
  await index?.addDirectory({ path: 'dist' });
  const { files } = (await index?.getFiles()) ?? { files: [] };
  await pagefind.close();
  return new Map(files.map(({ path, content }) => [path, content]));
}

// All else is written in one order by one program; this one works in several threads.
test('two indexes of the same pages are the same to the byte', async () => {
  const [one, other] = [await indexed(), await indexed()];
  expect(one.size).toBeGreaterThan(20);
  expect([...other.keys()].sort()).toEqual([...one.keys()].sort());
  const differ = [...one].filter(
    ([path, content]) => !Buffer.from(content).equals(other.get(path)!),
  );
  expect(differ.map(([path]) => path)).toEqual([]);
});
