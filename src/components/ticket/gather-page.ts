import type { Found } from './source.ts';

/** The sections of a page that hold steps. */
const sectionsWithSteps = () => {
  const sections: string[] = [];
  let section = '';
  for (const part of document.querySelectorAll('.sl-markdown-content :is(h2, .sl-steps)')) {
    if (part.tagName === 'H2') section = part.textContent.trim();
    else if (sections.at(-1) !== section) sections.push(section);
  }
  return sections;
};

/** Finds what a page of words says of a ticket: the steps somebody may have tried. */
export function gatherPage(): Found {
  const steps = sectionsWithSteps();
  return steps.length > 0 ? { steps } : {};
}
