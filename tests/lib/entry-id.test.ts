import { expect, test } from 'vitest';
import { entryId } from '../../src/lib/entry-id.ts';

test.each([
  ['client.yml', 'client'],
  ['client.yaml', 'client'],
  ['fix/network.mdx', 'fix/network'],
  ['fix/index.mdx', 'fix'],
  ['index.mdx', 'index'],
])('%s has the id %s', (path, id) => {
  expect(entryId(path)).toBe(id);
});
