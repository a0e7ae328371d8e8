import type { Piece } from '../../lib/search/excerpt.ts';
import type { Near, Outcome, Result } from '../../lib/search/search.ts';
import type { Say } from '../../lib/words.ts';
import { required } from '../dom/required.ts';
import { isNumbered } from './find-number.ts';

/** Text with the words in it marked that somebody searched for. */
function toNodes(pieces: readonly Piece[]): (string | HTMLElement)[] {
  return pieces.map(({ text, marked }) => {
    if (!marked) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

/** Why a result is near, in words. */
function reason({ because }: Near, say: Say): string {
  return 'message' in because
    ? say('search.panel.becauseMessage', { message: because.message })
    : say('search.panel.becauseWords', {
        words: because.words.join(', '),
        count: because.words.length,
      });
}

/**
 * A result as a list item, made from the panel’s template. Text only ever becomes text.
 * @param base The site’s base path, with a slash at the end.
 */
export function toItem(
  template: HTMLTemplateElement,
  result: Result | Near,
  base: string,
  say: Say,
): HTMLElement {
  const owner = 'The template of a result';
  const item = required(template.content.querySelector('li'), owner, 'li').cloneNode(
    true,
  ) as HTMLElement;
  const part = (selector: string) =>
    required(item.querySelector<HTMLElement>(selector), owner, selector);
  const line = (selector: string, text: string) => {
    part(selector).hidden = text === '';
    part(`${selector} > span`).textContent = text;
  };
  const isNear = 'because' in result;
  item.dataset.grade = isNear ? 'near' : result.grade;
  part('a').setAttribute('href', base + result.url.slice(1));
  part('[data-verdict]').hidden = isNear;
  part('[data-verdict]').textContent = isNumbered(result)
    ? result.number
    : say(result.grade === 'exact' ? 'search.panel.exact' : 'search.panel.partial');
  part('[data-kind]').textContent = say(`search.panel.${result.kind}`);
  part('[data-title]').replaceChildren(
    ...toNodes(result.title),
    ...(result.section === '' ? [] : [` › ${result.section}`]),
  );
  part('[data-excerpt]').replaceChildren(
    ...(isNear ? [reason(result, say)] : toNodes(result.excerpt)),
  );
  line('[data-cause]', isNear ? '' : result.cause);
  line('[data-first]', isNear ? '' : result.firstStep);
  return item;
}

/** How many results there are and what the first one is, for those who listen. */
export function inWords({ match, results: [first, ...more] }: Outcome, say: Say): string {
  const title = first?.title.map(({ text }) => text).join('') ?? '';
  if (first !== undefined && isNumbered(first)) return `${first.number}: ${title}`;
  return match === 'exact'
    ? say('search.panel.announceExact', { title, count: more.length })
    : say('search.panel.announcePartial', { title, count: more.length + 1 });
}
