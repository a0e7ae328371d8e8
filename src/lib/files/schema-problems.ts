import type { Document } from 'yaml';
import { z } from 'astro/zod';
import { nearest } from '../nearest.ts';
import { quoteShort } from '../quote-short.ts';
import { list, type Problem } from '../rules.ts';
import { lineOfPath } from './lines.ts';

type Issue = z.core.$ZodIssue;

/** A file as it was read, for saying where something is. */
interface Source {
  document: Document;
  text: string;
  file: string;
  schema: z.ZodType;
}

/** What JSON Schema says of a field, as far as it is asked for here. */
interface Described {
  description?: string;
  properties?: Record<string, Described>;
  additionalProperties?: Described;
  items?: Described;
  prefixItems?: Described[];
  anyOf?: Described[];
}

const alternatives = (described: Described): Described[] => [
  described,
  ...(described.anyOf ?? []).flatMap(alternatives),
];

/** What the schema says of the field at a path; where it allows several things, of each. */
const describedAt = (described: Described[], path: readonly PropertyKey[]): Described[] =>
  path.reduce<Described[]>(
    (at, part) =>
      at
        .flatMap(alternatives)
        .flatMap(({ properties, additionalProperties, items, prefixItems }) =>
          typeof part === 'number'
            ? (prefixItems?.[part] ?? items ?? [])
            : (properties?.[String(part)] ?? additionalProperties ?? []),
        ),
    described,
  );

/** Whether an alternative of a union asks for something of another type altogether. */
const isAnotherType = (issues: readonly Issue[]) =>
  issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0);

/** The issues of the alternative that its author most likely meant: of the type given, with the fewest. */
const innermost = (issue: Issue): Issue[] => {
  if (issue.code !== 'invalid_union') return [issue];
  const [best] = [...issue.errors].sort(
    (a, b) => Number(isAnotherType(a)) - Number(isAnotherType(b)) || a.length - b.length,
  );
  return best === undefined || best.length === 0
    ? [issue]
    : best.flatMap((inner) => innermost({ ...inner, path: [...issue.path, ...inner.path] }));
};

/** What the field at a path, or the nearest around it that says so, holds. */
const holdsAt = (described: Described, path: readonly PropertyKey[]): string | undefined =>
  describedAt([described], path)
    .flatMap(alternatives)
    .find(({ description }) => description !== undefined)?.description ??
  (path.length === 0 ? undefined : holdsAt(described, path.slice(0, -1)));

const valueAt = (values: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, part) => (value as Record<PropertyKey, unknown> | null | undefined)?.[part],
    values,
  );

const written = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

/** What a value is called that has another type than its field. */
function given(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'fields';
  return typeof value === 'string' ? 'text' : `a ${typeof value}`;
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list, `[…]` or a line with a hyphen each',
  object: 'fields',
  record: 'fields',
  int: 'a whole number',
  number: 'a number',
  boolean: '`true` or `false`',
};

/** An issue in words that its author knows: those of the schema, or our own for what the validator says. */
function inWords(issue: Issue, value: unknown): string {
  const { message } = issue;
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? message;
  if (!/^(Invalid|Too) /.test(message)) return message;
  if (issue.code === 'invalid_type') {
    const wanted = TYPES[issue.expected] ?? issue.expected;
    const quotes =
      issue.expected === 'string' ? ', in quotes where YAML takes it for something else' : '';
    return `This is ${given(value)}; write ${wanted}${quotes}.`;
  }
  if (issue.code === 'too_small') {
    return issue.minimum === 1 ? 'It is empty.' : `It has fewer than ${issue.minimum} entries.`;
  }
  if (issue.code === 'too_big') {
    return `It has more than ${issue.maximum} ${issue.origin === 'string' ? 'characters' : 'entries'}.`;
  }
  if (issue.code === 'invalid_value') return `Write ${issue.values.map(String).join(' or ')}.`;
  return message;
}

/** What a schema finds wrong with a file, by line, field and value, and what the field should hold. */
export function schemaProblems(
  issues: readonly Issue[],
  { document, text, file, schema }: Source,
): Problem[] {
  const described = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Described;
  const values: unknown = document.toJS();

  const problem = (
    path: readonly PropertyKey[],
    value: string,
    message: string,
    hint: string,
  ): Problem => ({
    rule: 'file fits its schema',
    file,
    line: lineOfPath(document, text, path as (string | number)[]),
    field: path.join('.') || 'file',
    value,
    message,
    hint,
  });

  return issues.flatMap(innermost).flatMap((issue) => {
    const { path } = issue;
    if (issue.code === 'unrecognized_keys') {
      const fields = describedAt([described], path)
        .flatMap(alternatives)
        .flatMap(({ properties = {} }) => Object.keys(properties));
      return issue.keys.map((key) =>
        problem(
          [...path, key],
          key,
          `There is no field “${key}” here.`,
          `Nearest fields: ${list(nearest(key, new Set(fields)))}.`,
        ),
      );
    }
    const value = issue.code === 'invalid_key' ? String(path.at(-1)) : valueAt(values, path);
    const holds = holdsAt(described, path);
    const field = path.at(-1);
    const like =
      field === undefined
        ? 'Write what the files beside it hold.'
        : `Write \`${String(field)}\` as the files beside it have it.`;
    const what = holds === undefined ? like : `It holds: ${holds}`;
    if (value === undefined) return problem(path, '', 'The field is missing.', what);
    if (value === null) return problem(path, '', 'The field is empty.', what);
    const said = `${quoteShort(written(value))}: ${inWords(issue, value)}`;
    return problem(path, written(value), said, what);
  });
}
