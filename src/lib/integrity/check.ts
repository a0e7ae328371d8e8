import type { Content } from '../content-types.ts';
import { check, type Problem } from '../rules.ts';
import { rules as matrixRules } from '../scope/rules.ts';
import { rules } from './rules.ts';
import type { Circumstances } from './rules/content-rules.ts';

/** Holds the content against every rule; returns what is wrong, in the order of the rules. */
export function checkContent(content: Content, circumstances: Circumstances): Problem[] {
  return [
    ...check(rules, [content, circumstances]),
    ...content.scopes.flatMap(({ file, data }) => check(matrixRules, [data], file)),
  ];
}
