import { answerNow, NOTHING_MOVED, whereNow, type Moved } from '../permalinks/where-now.ts';
import { idIn, readParameters, writeParameters } from '../parameters.ts';
import type { Answer } from './trail.ts';

/** A parameter’s name in its two parts: a flow, which may have had another id, and a question. */
function partsOf(name: string, moved: Moved): { flow: string; written: string; question: string } {
  const dot = name.indexOf('.');
  const written = name.slice(0, Math.max(dot, 0));
  const flow = whereNow({ moved }, `flow ${written}`).slice('flow '.length);
  return { flow, written, question: name.slice(dot + 1) };
}

/**
 * The answers to one flow in a query string: `?federation.join-as=authenticated`. The flow’s id in
 * front lets several tools share a page, and tells an answer that no longer exists from a parameter
 * that is none of ours.
 * @param moved Where ids of the flow went that had other names when a link was made.
 */
export function parseAnswers(flow: string, query: string, moved = NOTHING_MOVED): Answer[] {
  return readParameters(query).flatMap(([name, answer]) => {
    const parts = partsOf(name, moved);
    if (parts.flow !== flow || !name.includes('.')) return [];
    return [answerNow(moved, 'flow', parts.written, parts.question, idIn(answer))];
  });
}

/**
 * The query string with a flow’s answers in place of those it holds, sorted by name, so that one
 * state has one address. Parameters of others stay. Empty where nothing is left.
 */
export function formatAnswers(
  flow: string,
  query: string,
  answers: Iterable<Answer>,
  moved = NOTHING_MOVED,
): string {
  const isOurs = (name: string) => name.includes('.') && partsOf(name, moved).flow === flow;
  const theirs = readParameters(query).filter(([name]) => !isOurs(name));
  const ours = [...answers].map(([question, answer]) => [`${flow}.${question}`, answer] as const);
  return writeParameters([...theirs, ...ours].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
