import type { Reader } from './reader.ts';

const ANSWER = '[data-search-results][data-match=exact] a';

/** What is done in Firefox, each in a profile of its own. Fails where the reader does not see what follows. */
export const steps: Record<string, (reader: Reader) => Promise<unknown>> = {
  'the box of the start page leads to an answer': async (reader) => {
    await reader.goTo('/');
    await reader.type('main search-box input', 'Meeting URL is not valid');
    await reader.page.keyboard.press('Enter');
    await reader.see(ANSWER);
  },
  'the search of any page opens by a key, and Escape closes it': async (reader) => {
    await reader.goTo('/about/');
    await reader.page.keyboard.down('Control');
    await reader.page.keyboard.press('k');
    await reader.page.keyboard.up('Control');
    await reader.type('dialog[open] input', 'Meeting URL is not valid');
    await reader.see(`dialog[open] ${ANSWER}`);
    await reader.page.keyboard.press('Escape');
    await reader.page.keyboard.press('Escape');
    await reader.seeCount('site-search dialog[open]', 0);
  },
  'a matrix keeps its answers for somebody who comes back': async (reader) => {
    await reader.goTo('/scope/');
    await reader.press('input[name=users][value=single]');
    await reader.press('input[name=from][value=inside]');
    await reader.goTo('/about/');
    await reader.goBack();
    await reader.seeCount('scoping-matrix input:checked', 2);
    await reader.press('input[name=computers][value=several]');
    await reader.seeCount('td[aria-current=true]', 1);
  },
  'a flowchart is walked to its end, and its ticket goes where somebody goes back': async (
    reader,
  ) => {
    await reader.goTo('/fix/network/');
    while ((await reader.page.$('[data-outcome]')) === null) await reader.press('[data-choice]');
    await reader.see('decision-flow[data-at]');
    await reader.press('decision-flow [data-open-ticket]');
    await reader.see('dialog[open] .preview');
    await reader.goBack();
    await reader.seeCount('dialog.ticket-dialog', 0);
  },
  'a search whose script did not come works once it is back': async (reader) => {
    reader.host.lost = /panel[^/]*\.js|worker\.js/;
    await reader.goTo('/search/?q=Meeting+URL+is+not+valid');
    await reader.see('search-panel [data-again]');
    reader.host.lost = undefined;
    await reader.press('search-panel [data-again]');
    await reader.see(ANSWER);
  },
  'a ticket whose words did not come opens once they are back': async (reader) => {
    reader.host.lost = /_astro\/en\.|worker\.js/;
    await reader.goTo('/symptoms/meeting-url-not-valid/');
    await reader.press('[data-open-ticket]');
    await reader.page.waitForFunction(() =>
      document.querySelector('ticket-tools')?.textContent.includes('can’t be loaded'),
    );
    reader.host.lost = undefined;
    await reader.press('[data-open-ticket]');
    await reader.see('dialog[open] .preview');
  },
  'after one visit the guide works without its host': async (reader) => {
    await reader.goTo('/');
    await reader.see('offline-guide[data-now=kept]');
    reader.host.lost = /./;
    await reader.goTo('/search/?q=Meeting+URL+is+not+valid');
    await reader.see(ANSWER);
    await reader.goTo('/fix/network/');
    await reader.see('[data-choice]');
    reader.host.lost = undefined;
  },
};
