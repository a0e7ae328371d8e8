import type { Scope } from '../../schemas/scope.ts';
import type { Content, Entry } from '../content-types.ts';
import { check, type Problem } from '../rules.ts';
import { idRules, rules as matrixRules } from '../scope/rules.ts';
import { rules } from './rules.ts';
import type { Circumstances } from './rules/content-rules.ts';

function checkMatrix({ file, data }: Entry<Scope>): Problem[] {
  const repeated = check(idRules, [data], file);
  return repeated.length > 0 ? repeated : check(matrixRules, [data], file);
}

/** Holds the content against every rule; returns what is wrong, in the order of the rules. */
export function checkContent(content: Content, circumstances: Circumstances): Problem[] {
  return [...check(rules, [content, circumstances]), ...content.scopes.flatMap(checkMatrix)];
}
