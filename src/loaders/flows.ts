import { flow } from '../schemas/flow.ts';
import { compileFlow } from './compile-flow.ts';
import type { FileKind } from './files.ts';

/** The flowcharts of a folder, given from the project’s root. */
export const flowFiles = (path: string): FileKind<typeof flow> => ({
  path,
  ending: '.mmd',
  schema: flow,
  async read(id, file, text) {
    const compiled = await compileFlow(id, file, text);
    return 'problems' in compiled ? compiled : { data: compiled.flow };
  },
});
