import { codeAnchor, codeClaims, identifierOf } from '../../codes/codes.ts';
import { nearest } from '../../nearest.ts';
import { list } from '../../rules.ts';
import { beginsWith, keyOf } from '../../search/identifiers.ts';
import type { ContentRules } from './content-rules.ts';

/** The codes that errors carry. */
export const codes = {
  'code is recognised': {
    find: (content) =>
      codeClaims(content)
        .filter(({ code }) => identifierOf(code) === undefined)
        .map(({ file, field, code }) => ({ file, field, value: code })),
    message: ({ value }) => `“${value}” is not one code that the search knows the look of.`,
    hint: () =>
      'Write one code as people paste it, or teach src/identifiers.ts the family that it belongs to.',
  },

  'code is written one way': {
    find: (content) => {
      const first = new Map<string, string>();
      return codeClaims(content).flatMap(({ file, field, code }) => {
        const identifier = identifierOf(code);
        if (identifier === undefined) return [];
        const key = keyOf(identifier);
        const other = first.get(key) ?? code;
        first.set(key, other);
        return codeAnchor(other) === codeAnchor(code)
          ? []
          : [{ file, field, value: code, others: [other] }];
      });
    },
    message: ({ value, others }) => `“${value}” is the code that is “${list(others)}” elsewhere.`,
    hint: ({ others }) => `Write “${list(others)}” here too, so that the code has one address.`,
  },

  'other codes begin as those of their table': {
    find: (content) =>
      content.codes.flatMap(({ file, data: { codes, others } }) => {
        const identifiers = codes.flatMap(({ code }) => identifierOf(code) ?? []);
        return (others?.begin ?? []).flatMap((beginning, i) =>
          identifiers.some((identifier) => beginsWith(identifier, beginning))
            ? []
            : [
                {
                  file,
                  field: `others.begin.${i}`,
                  value: beginning,
                  others: nearest(
                    beginning,
                    codes.map(({ code }) => code),
                  ),
                },
              ],
        );
      }),
    message: ({ value }) => `No code of this file begins with “${value}”.`,
    hint: ({ others }) => `Write what some of them begin with: ${list(others)}.`,
  },

  'code stands once in a table': {
    find: ({ codes }) =>
      codes.flatMap(({ file, data }) => {
        const anchors = data.codes.map(({ code }) => codeAnchor(code));
        return data.codes.flatMap(({ code }, i) =>
          anchors.indexOf(codeAnchor(code)) === i
            ? []
            : [{ file, field: `codes.${i}.code`, value: code }],
        );
      }),
    message: ({ value }) => `“${value}” stands in this table already.`,
    hint: () => 'Say all that it means in one place.',
  },
} as const satisfies ContentRules;
