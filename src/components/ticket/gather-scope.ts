import type { Found } from './gather.ts';

const textOf = (node: Node | null | undefined) =>
  (node?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

/** Finds what a scoping matrix says of a ticket: the answers, the likely causes, what to do next. */
export function gatherScope(tools: Element): Found {
  const matrix = tools.closest('scoping-matrix');
  if (matrix === null) throw new Error('This <ticket-tools> must stand inside a <scoping-matrix>.');
  const questions = [...matrix.querySelectorAll('fieldset')].map((fieldset) => ({
    question: textOf(fieldset.querySelector('legend')),
    // The hint that follows the answer’s own words is left out.
    answer: textOf(fieldset.querySelector(':checked + span')?.firstChild),
  }));
  const open = questions.filter(({ answer }) => answer === '');
  const results = [...matrix.querySelectorAll('[data-scope-result] li')].map((item) => ({
    link: item.querySelector('a'),
    because: textOf(item.querySelector('span')),
  }));
  const more = [
    ...matrix.querySelectorAll('[data-chosen] [data-more] > :is(p:has(strong), ul > li)'),
  ];
  const steps = open.length > 0 ? open.map(({ question }) => question) : more.map(textOf);
  return {
    answered: questions.filter(({ answer }) => answer !== ''),
    causes: results.map(({ link, because }) => ({ name: textOf(link), because })),
    next: [
      ...steps
        .filter((text) => text !== '')
        .map((text) => ({ text, url: location.origin + location.pathname + location.search })),
      ...(open.length === 0 ? results : []).flatMap(({ link }) =>
        link === null ? [] : [{ text: textOf(link), url: link.href }],
      ),
    ],
  };
}
