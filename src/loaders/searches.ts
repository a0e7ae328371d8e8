import { z } from 'astro/zod';
import type { Reading } from '../lib/files/reading.ts';
import type { Problem } from '../lib/rules.ts';
import { knownSearch, type KnownSearch } from '../schemas/known-search.ts';
import type { FileKind } from './files.ts';

/**
 * Reads searches whose answers are known: a line each, with a tab before the addresses, which are
 * split by `|`, or `-` where nothing answers it. Lines that begin with `# ` are for those who write.
 */
function read(file: string, text: string): Reading<KnownSearch[]> {
  const problems: Problem[] = [];
  const data = text.split(/\r?\n/).flatMap((written, at): KnownSearch[] => {
    if (written === '' || written.startsWith('# ')) return [];
    const line = at + 1;
    const [search = '', answers = '', ...more] = written.split('\t');
    const result = knownSearch.safeParse({
      text: search.replaceAll('\\n', '\n'),
      answers: answers === '-' ? [] : answers.split('|'),
      line,
    });
    if (result.success && more.length === 0) return [result.data];
    problems.push({
      rule: 'a search has its answers',
      file,
      line,
      field: 'search',
      value: written,
      message: `“${written}” is no search with its answers.`,
      hint: 'Write the search, a tab, and an address such as /fix/network/, several split by |, or - for none.',
    });
    return [];
  });
  return problems.length > 0 ? { problems } : { data };
}

/** The searches whose answers are known, which the search learns from. */
export const searchesFiles: FileKind<z.ZodArray<typeof knownSearch>> = {
  path: 'src/content/searches',
  ending: '.tsv',
  schema: z.array(knownSearch),
  read: (_, file, text) => read(file, text),
};
