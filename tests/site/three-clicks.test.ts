import { expect, test } from 'vitest';
import { readPages } from './built-site.ts';

/** What can work for a reader, by the kind of link that they have. */
const ways = {
  'a company’s own server': [
    '/fix/web-app/#open-the-meeting-in-the-browser',
    '/fix/dial-in/#call-in',
    '/fix/sound-and-sharing/#take-the-sound-by-phone',
  ],
  Teams: [
    '/teams/#the-shortest-ways-in',
    '/teams/#what-do-you-see',
    '/fix/browser/#join-teams-in-the-browser',
    '/fix/teams-sign-in/#join-without-signing-in',
  ],
  'the retired service': ['/link/', '/fix/join-link/#ask-for-a-new-link'],
};

/** Where each page links to, without the menu, which a phone folds away. */
const links = new Map(
  readPages().map(({ address, document }) => [
    address,
    [...document.querySelectorAll('main a[href]')].map((link) => {
      const { pathname, hash } = new URL(
        link.getAttribute('href') ?? '',
        `https://site.example${address}`,
      );
      return pathname + hash;
    }),
  ]),
);

/** How many clicks lead from a page to one of the addresses, or Infinity beyond `most`. */
function clicks(from: string, goals: readonly string[], most: number): number {
  let pages = new Set([from]);
  const seen = new Set(pages);
  for (let count = 1; count <= most; count += 1) {
    const found = [...pages].flatMap((page) => links.get(page) ?? []);
    if (found.some((address) => goals.includes(address))) return count;
    pages = new Set(
      found.map((address) => address.split('#')[0] ?? '').filter((page) => !seen.has(page)),
    );
    for (const page of pages) seen.add(page);
  }
  return Infinity;
}

const symptoms = [...links.keys()].filter((address) => /^\/symptoms\/[^/]+\/$/.test(address));

test.each(Object.entries(ways))(
  'every symptom leads a reader with a link of %s to what can work in three clicks',
  (_, goals) => {
    expect(symptoms.length).toBeGreaterThan(0);
    expect(symptoms.filter((symptom) => clicks(symptom, goals, 3) > 3)).toEqual([]);
  },
);
