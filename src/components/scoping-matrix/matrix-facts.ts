import type { Answers } from '../../lib/scope/answers.ts';
import { linkTo } from '../ticket/link-to.ts';
import type { Found } from '../ticket/source.ts';

const textOf = (node: Node | null | undefined) =>
  (node?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

/** What a matrix says of a ticket, in the words that the server wrote. */
export function factsIn(matrix: Element, answers: Answers): Found {
  const questions = [...matrix.querySelectorAll('fieldset')].map((fieldset) => {
    const given = [...fieldset.querySelectorAll('input')].find(
      ({ name, value }) => answers[name] === value,
    );
    return {
      question: textOf(fieldset.querySelector('legend')),
      // The hint that follows the answer’s own words is left out.
      answer: textOf(given?.nextElementSibling?.firstChild),
    };
  });
  const open = questions.filter(({ answer }) => answer === '');
  const result = matrix.querySelector('[data-chosen]') ?? matrix;
  const results = [...result.querySelectorAll('[data-scope-result] li')].map((item) => ({
    link: item.querySelector('a'),
    because: textOf(item.querySelector('span')),
  }));
  const asked = [...result.querySelectorAll('[data-ask]')].map(textOf);
  const here = linkTo(result.firstElementChild ?? result);
  const next = open.length > 0 ? open.map(({ question }) => question) : asked;
  const number = result.querySelector<HTMLAnchorElement>('[data-short-number]');
  return {
    ...(number && { article: { name: textOf(number), address: number.pathname } }),
    answered: questions.filter(({ answer }) => answer !== ''),
    isOpen: open.length > 0,
    causes: results.map(({ link, because }) => ({ name: textOf(link), because })),
    next: [
      ...next.map((text) => ({ text, url: here })),
      ...(open.length === 0 ? results : []).flatMap(({ link }) =>
        link === null ? [] : [{ text: textOf(link), url: link.href }],
      ),
    ],
  };
}
