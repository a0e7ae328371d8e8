import { id as idSchema } from '../../schemas/fields.ts';
import { isLanguage } from '../is-language.ts';
import { suggestId } from '../suggest-id.ts';
import { list, type Rule } from '../rules.ts';

/** A folder of content: which files belong into it. */
export interface Folder {
  /** Its path from the project’s root, without a slash at the end. */
  path: string;
  /** How the names of its files end, with the dot. */
  ending: string;
  /** Whether its files may lie in further folders, which become part of their addresses. */
  isDeep?: boolean;
  /** Whether the names of its files are tags of languages. */
  isByLanguage?: boolean;
}

/** The page that stands for the site itself; elsewhere the name would be that of a folder. */
const HOME = 'index';

/** The path that an author most likely meant. Empty where nothing is left of a name. */
const suggested = (path: string) => path.split('/').map(suggestId).join('/');

/** Whether an editor or a file manager keeps it for itself. */
export const isHidden = (path: string) => path.split('/').some((name) => name.startsWith('.'));

const idOf = (path: string, { ending }: Folder) => path.slice(0, -ending.length);

/** The content files among those of a folder, by the ids that their names give them. */
export const filesById = (paths: readonly string[], folder: Folder): Map<string, string> =>
  new Map(
    paths
      .filter((path) => path.endsWith(folder.ending) && !isHidden(path))
      .sort()
      .map((path) => [idOf(path, folder), path]),
  );

const finding = ({ path, ending }: Folder, file: string, value: string, others: string[]) => ({
  file: `${path}/${file}`,
  field: 'file name',
  value,
  place: ending,
  others,
});

/** What the names of content files must keep: they are ids, and parts of addresses for good. */
export const rules = {
  'file is read': {
    find: (paths, folder) =>
      paths
        .filter((path) => !path.endsWith(folder.ending) && !isHidden(path))
        .map((path) => finding(folder, path, path, [suggested(path.split('.', 1)[0] ?? '')])),
    message: ({ value, place = '' }) =>
      `“${value}” would not be read: files here end in “${place}”.`,
    hint: ({ others, place = '' }) =>
      `Call it ${list(others)}${place}, or keep it outside of this folder.`,
  },

  'file lies where it is read': {
    find: (paths, folder) =>
      folder.isDeep === true
        ? []
        : [...filesById(paths, folder).values()]
            .filter((path) => path.includes('/'))
            .map((path) => finding(folder, path, path, [folder.path])),
    message: () => 'This kind of content has no folders in its folder.',
    hint: ({ value, others }) => `Move it to ${list(others)}/${value.split('/').at(-1) ?? ''}.`,
  },

  'file name fits an address': {
    find: (paths, folder) =>
      [...filesById(paths, folder)].flatMap(([id, path]) => {
        const names = id.split('/');
        const isHome = folder.isDeep === true && id === HOME;
        return isHome || names.every((name) => name !== HOME && idSchema.safeParse(name).success)
          ? []
          : [finding(folder, path, id, [suggested(id)])];
      }),
    message: ({ value }) => `“${value}” can’t stand in an address.`,
    hint: ({ value, others }) =>
      'Name the file in lower case words joined by single hyphens' +
      (['', value].includes(list(others)) ? '.' : `, such as “${list(others)}”.`),
  },

  'file is called by its language': {
    find: (paths, folder) =>
      folder.isByLanguage === true
        ? [...filesById(paths, folder)]
            .filter(([id]) => !isLanguage(id))
            .map(([id, path]) => finding(folder, path, id, []))
        : [],
    message: ({ value }) => `“${value}” is the tag of no language.`,
    hint: ({ place = '' }) => `Call the file by one, such as de${place} or pt-br${place}.`,
  },
} as const satisfies Record<string, Rule<[string[], Folder]>>;
