import type { z } from 'astro/zod';
import { readYaml } from '../lib/files/yaml.ts';
import type { FileKind } from './files.ts';

/** The YAML files of a folder, given from the project’s root. */
export const yamlFiles = <Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): FileKind<Schema> => ({
  path,
  ending: '.yml',
  schema,
  read: (_, file, text) => readYaml(file, text, schema),
});
