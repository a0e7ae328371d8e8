import type { Content } from '../content-types.ts';
import { check, type Problem } from '../rules.ts';
import { rules as matrixRules } from '../scope/rules.ts';
import { rules, type Circumstances } from './rules.ts';

/** Holds the content against every rule; returns what is wrong, in the order of the rules. */
export function checkContent(content: Content, circumstances: Circumstances): Problem[] {
  return [
    ...check(rules, [content, circumstances]),
    ...content.scopes.flatMap(({ file, data }) => check(matrixRules, [data], file)),
  ];
}
