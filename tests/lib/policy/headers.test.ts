import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { headersFile } from '../../../src/lib/policy/headers-file.ts';
import { headers } from '../../../src/plugin/headers.ts';

test('headers of the project’s own stay, in front of those of the build', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'headers-'));
  const file = join(folder, '_headers');
  writeFileSync(file, '/*\n  X-Robots-Tag: none');
  const { hooks } = headers();
  await hooks['astro:config:done']?.({ config: { base: '/' } } as never);
  await hooks['astro:build:done']?.({ dir: pathToFileURL(`${folder}/`) } as never);
  expect(readFileSync(file, 'utf8')).toBe(`/*\n  X-Robots-Tag: none\n\n${headersFile('/')}`);
  rmSync(folder, { recursive: true });
});
