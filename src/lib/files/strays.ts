import { nearest } from '../nearest.ts';
import { list, type Rule } from '../rules.ts';
import { isHidden, type Folder } from './names.ts';

/** The folder of folders. */
export const CONTENT = 'src/content';

/** The folders that a file was most likely meant for: those that would read it, the nearest name first. */
function meantFor(path: string, folders: readonly Folder[]): string[] {
  const reading = folders.filter(({ ending }) => path.endsWith(ending));
  const names = (reading.length > 0 ? reading : folders).map((folder) => folder.path);
  return nearest(`${CONTENT}/${path.split(/[/.]/, 1)[0] ?? ''}`, names);
}

/** What the files of all folders together must keep. */
export const rules = {
  'file lies in the folder of a kind': {
    find: (paths, folders) =>
      paths
        .filter((path) => !isHidden(path))
        .filter((path) =>
          folders.every((folder) => !`${CONTENT}/${path}`.startsWith(`${folder.path}/`)),
        )
        .map((path) => ({
          file: `${CONTENT}/${path}`,
          field: 'file name',
          value: path,
          others: meantFor(path, folders),
        })),
    message: ({ value }) => `“${value}” would not be read: its folder is that of no content.`,
    hint: ({ others }) =>
      `Move it to the folder of its kind, or out of ${CONTENT}. Nearest folders: ${list(others)}.`,
  },
} as const satisfies Record<string, Rule<[string[], Folder[]]>>;
