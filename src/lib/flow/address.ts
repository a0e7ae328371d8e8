import type { Answer } from './trail.ts';

/**
 * The answers to one flow in a query string: `?federation.join-as=authenticated`. The flow’s id in
 * front lets several tools share a page, and tells an answer that no longer exists from a parameter
 * that is none of ours.
 */
export function parseAnswers(flow: string, query: string): Answer[] {
  const prefix = `${flow}.`;
  return [...new URLSearchParams(query)].flatMap(([name, value]) =>
    name.startsWith(prefix) ? [[name.slice(prefix.length), value] as const] : [],
  );
}

/**
 * The query string with a flow’s answers in place of those it holds, sorted by name, so that one
 * state has one address. Parameters of others stay. Empty where nothing is left.
 */
export function formatAnswers(flow: string, query: string, answers: Iterable<Answer>): string {
  const prefix = `${flow}.`;
  const parameters = new URLSearchParams(
    [...new URLSearchParams(query)].filter(([name]) => !name.startsWith(prefix)),
  );
  for (const [question, answer] of answers) parameters.append(prefix + question, answer);
  parameters.sort();
  return parameters.size === 0 ? '' : `?${parameters}`;
}
