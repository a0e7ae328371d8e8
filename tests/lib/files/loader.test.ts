import { EventEmitter } from 'node:events';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fileLoader } from '../../../src/loaders/files.ts';
import { flowFiles } from '../../../src/loaders/flows.ts';
import { healthy } from '../flow/healthy.ts';

const FOLDER = 'src/content/flows';
const broken = healthy.replace('"/shops/"', '"https://example.com/"');

let root: string;
let store: Map<string, { data: unknown; filePath?: string }>;
let watcher: EventEmitter & { add: () => void };
let logger: { info: ReturnType<typeof vi.fn>; error: ReturnType<typeof vi.fn> };

const pathOf = (name: string) => join(root, FOLDER, name);
const write = (name: string, source: string) => writeFile(pathOf(name), source);

/** Runs the loader as Astro does, as far as it makes use of Astro. */
function load(): Promise<void> {
  const context = {
    config: { root: pathToFileURL(`${root}/`) },
    store: {
      keys: () => [...store.keys()],
      delete: (id: string) => store.delete(id),
      set: (entry: { id: string; data: unknown }) => store.set(entry.id, entry),
    },
    watcher,
    logger,
  };
  return fileLoader(flowFiles(FOLDER)).load(context as unknown as LoaderContext);
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'flows-'));
  await mkdir(join(root, FOLDER), { recursive: true });
  store = new Map();
  watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  logger = { info: vi.fn(), error: vi.fn() };
});

afterEach(() => rm(root, { recursive: true }));

describe('the loader of content files', () => {
  test('gives each file its name as id, and forgets files that are gone', async () => {
    store.set('coffee', { data: {} });
    await write('tea.mmd', healthy);
    await load();
    expect([...store.keys()]).toEqual(['tea']);
    expect(store.get('tea')).toMatchObject({
      filePath: `${FOLDER}/tea.mmd`,
      data: { id: 'tea', title: 'Make tea', start: 'has-water' },
    });
  });

  test('stops the build at a mistake, with its file, line and what to write', async () => {
    await write('tea.mmd', broken);
    await expect(load()).rejects.toMatchObject({
      hint:
        `${FOLDER}/tea.mmd:10 → shop\n` +
        '  “shop” links to “https://example.com/”, which is no address of this site.\n' +
        '  Write an address like "/fix/network/" or "/fix/network/#heading".',
    });
  });

  test('names the mistakes of every file at once', async () => {
    await write('a.mmd', broken);
    await write('b.mmd', 'nonsense');
    await expect(load()).rejects.toMatchObject({
      hint: expect.stringMatching(/a\.mmd:10[^]*b\.mmd:1/) as string,
    });
  });

  test('takes a file up again when its mistake is corrected, and drops a deleted one', async () => {
    await write('tea.mmd', broken);
    await expect(load()).rejects.toThrow();
    await write('tea.mmd', healthy);
    watcher.emit('change', pathOf('tea.mmd'));
    await vi.waitFor(() => {
      expect(store.has('tea')).toBe(true);
    });
    watcher.emit('unlink', pathOf('tea.mmd'));
    expect(store.has('tea')).toBe(false);
  });

  test('keeps the last good flow while its file has a mistake, and says so', async () => {
    await write('tea.mmd', healthy);
    await load();
    await write('tea.mmd', broken);
    watcher.emit('change', pathOf('tea.mmd'));
    await vi.waitFor(() => {
      expect(logger.error).toHaveBeenCalledWith(expect.stringContaining('tea.mmd:10'));
    });
    expect(store.has('tea')).toBe(true);
  });
});
