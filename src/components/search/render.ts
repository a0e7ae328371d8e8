import type { Piece } from '../../lib/search/excerpt.ts';
import type { Kind } from '../../lib/search/page.ts';
import type { Result } from '../../lib/search/search.ts';
import { required } from '../required.ts';

const KIND_NAMES: Record<Kind, string> = { symptom: 'Symptom', fix: 'Fix', page: 'Page' };

/** Text with the words in it marked that somebody searched for. */
function toNodes(pieces: readonly Piece[]): (string | HTMLElement)[] {
  return pieces.map(({ text, marked }) => {
    if (!marked) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

/** A result as a list item, made from the panel’s template. Text only ever becomes text. */
export function toItem(template: HTMLTemplateElement, result: Result): HTMLElement {
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
  part('a').setAttribute('href', result.url);
  part('[data-kind]').textContent = KIND_NAMES[result.kind];
  part('[data-title]').replaceChildren(...toNodes(result.title));
  part('[data-excerpt]').replaceChildren(...toNodes(result.excerpt));
  line('[data-cause]', result.cause);
  line('[data-first]', result.firstStep);
  return item;
}
