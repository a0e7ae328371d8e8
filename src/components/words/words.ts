import { sayFrom, type Say } from '../../lib/words.ts';
import { required } from '../dom/required.ts';

/** Says the texts that the server has put into an element by `Words.astro`. */
export function wordsIn(element: Element): Say {
  const owner = `<${element.localName}>`;
  const texts = required(element.querySelector(':scope > [data-words]'), owner, '[data-words]');
  return sayFrom(
    JSON.parse(texts.textContent) as Record<string, string>,
    document.documentElement.lang,
  );
}
