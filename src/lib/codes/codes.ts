import { slug } from 'github-slugger';
import { families } from '../../identifiers.ts';
import type { CodeTable } from '../../schemas/code-table.ts';
import type { Content } from '../content-types.ts';
import { identifiersInPaste, type Identifier } from '../search/identifiers.ts';
import { fixAddress } from '../symptom/fix-of.ts';

/** A code where the content gives it: in a symptom, or in a table of codes. */
export interface CodeClaim {
  file: string;
  field: string;
  code: string;
  means: string;
  reason?: string;
  isReported: boolean;
  /** The address of the page that helps. */
  to: string;
}

/** Every code that the content gives, symptoms first. */
export function codeClaims(content: Content): CodeClaim[] {
  return [
    ...content.symptoms.flatMap(({ id, file, data }) =>
      data.codes.map(({ code, means }, i) => ({
        file,
        field: `codes.${i}.code`,
        code,
        means,
        isReported: false,
        to: `/symptoms/${id}/`,
      })),
    ),
    ...content.codes.flatMap(({ file, data }) =>
      data.codes.map(({ code, means, reason, certainty, fix, heading }, i) => ({
        file,
        field: `codes.${i}.code`,
        code,
        means,
        ...(reason === undefined ? {} : { reason }),
        isReported: certainty === 'reported',
        to: fixAddress({ fix, heading }),
      })),
    ),
  ];
}

/** The part of a code’s address after `/codes/#`. */
export const codeAnchor = (code: string) => slug(code);

/** The one identifier that a code is; undefined where it is none or several. */
export function identifierOf(code: string): Identifier | undefined {
  const [identifier, ...more] = identifiersInPaste(code);
  return more.length === 0 ? identifier : undefined;
}

/** One code with everything that the content says of it. */
export interface Code {
  anchor: string;
  code: string;
  /** The same number in other clothes: with its prefix, decimal, negative. */
  otherForms: string[];
  says: Pick<CodeClaim, 'means' | 'reason' | 'isReported' | 'to'>[];
}

/** The other ways in which programs print a hexadecimal code of 32 bits. */
function otherForms({ family, value }: Identifier, code: string): string[] {
  if (family !== 'hex' || value.length !== 10) return [];
  const unsigned = Number(value);
  const digits = value.slice(2).toUpperCase();
  const forms = [`0x${digits}`, String(unsigned)];
  if (unsigned >= 2 ** 31) forms.push(String(unsigned - 2 ** 32).replace('-', '−'));
  return [...forms, `${digits}h`].filter((form) => form.toLowerCase() !== code.toLowerCase());
}

/** The number that a hexadecimal code is; undefined for any other. */
function hexadecimal(code: string): bigint | undefined {
  const identifier = identifierOf(code);
  return identifier?.family === 'hex' ? BigInt(identifier.value) : undefined;
}

/** The codes of a family in numerical order, those that are compared as text behind the others. */
function inOrder(codes: readonly Code[], language: string): Code[] {
  return codes
    .map((code) => ({ code, number: hexadecimal(code.code) }))
    .sort((a, b) => {
      if (a.number === undefined || b.number === undefined || a.number === b.number) {
        return (
          Number(a.number === undefined) - Number(b.number === undefined) ||
          a.code.code.localeCompare(b.code.code, language, { numeric: true })
        );
      }
      return a.number < b.number ? -1 : 1;
    })
    .map(({ code }) => code);
}

/** The codes of one family, and the tables that say something of them. */
export interface CodeFamily {
  title: string;
  codes: Code[];
  tables: CodeTable[];
}

/** The codes of the content by the family that they belong to, each once, in numerical order. */
export function codesByFamily(content: Content, language: string): CodeFamily[] {
  const files = new Map<string, Set<string>>();
  const byFamily = new Map<string, Map<string, Code>>();
  for (const { file, code, means, reason, isReported, to } of codeClaims(content)) {
    const identifier = identifierOf(code);
    if (identifier === undefined) continue;
    const title = families.find(({ id }) => id === identifier.family)?.title ?? '';
    const codes = byFamily.get(title) ?? new Map<string, Code>();
    byFamily.set(title, codes);
    files.set(title, (files.get(title) ?? new Set()).add(file));
    const anchor = codeAnchor(code);
    const known = codes.get(anchor);
    const said = { means, isReported, to, ...(reason === undefined ? {} : { reason }) };
    if (known === undefined) {
      codes.set(anchor, { anchor, code, otherForms: otherForms(identifier, code), says: [said] });
    } else {
      known.says.push(said);
    }
  }
  const titles = [...new Set(families.map(({ title }) => title))];
  return titles.flatMap((title) => {
    const codes = byFamily.get(title);
    if (codes === undefined) return [];
    const tables = content.codes.filter(({ file }) => files.get(title)?.has(file));
    return [
      {
        title,
        codes: inOrder([...codes.values()], language),
        tables: tables.map(({ data }) => data),
      },
    ];
  });
}
