import { AstroError } from 'astro/errors';
import { entryId } from '../lib/entry-id.ts';
import { rules } from '../lib/integrity/rules.ts';
import { describeProblems, explain } from '../lib/rules.ts';

/**
 * Gives each file of a folder its id, and stops the build where two files want the same one: Astro
 * keeps the last of them and only warns.
 */
export function uniqueEntryIds(folder: string) {
  const owners = new Map<string, string>();
  return ({ entry }: { entry: string }): string => {
    const id = entryId(entry);
    const owner = owners.get(id) ?? entry;
    if (owner !== entry) {
      const problem = explain('id is unique', rules['id is unique'], {
        file: folder + entry,
        field: 'file name',
        value: id,
        others: [folder + owner],
      });
      throw new AstroError('Two content files have one id.', describeProblems([problem]));
    }
    owners.set(id, entry);
    return id;
  };
}
