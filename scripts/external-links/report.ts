import type { Content } from '../../src/lib/content-types.ts';

/** What came of asking for an address. A site that turns machines away says nothing: `unsure`. */
export type Answer = 'opens' | 'dead' | 'unsure';

/** The addresses of other sites that content links to, each with the places that do. */
export function externalLinks({ pages, sources }: Content): Map<string, string[]> {
  const links = [
    ...pages.flatMap(({ file, links }) =>
      links.map(({ address, line }) => ({ address, place: `${file}:${line}` })),
    ),
    ...sources.flatMap(({ file, data }) =>
      data.url === undefined ? [] : [{ address: data.url, place: file }],
    ),
  ].filter(({ address }) => /^https?:/.test(address));
  return new Map(
    [...Map.groupBy(links, ({ address }) => address)].map(([address, found]) => [
      address,
      found.map(({ place }) => place),
    ]),
  );
}

/** Reads the list of addresses that are known not to open: an address, a tab, and why it is linked. */
export const readKnownDead = (text: string) =>
  new Map(
    text
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split('\t', 2) as [string, string]),
  );

/** What there is to do, a line each; what is known to be dead, and is, needs nothing. */
export function toDo(
  links: ReadonlyMap<string, readonly string[]>,
  answers: ReadonlyMap<string, Answer>,
  knownDead: ReadonlyMap<string, string>,
): string[] {
  const wanting = [...links].flatMap(([address, places]) => {
    const answer = answers.get(address) ?? 'unsure';
    const from = `${address}\n  ${places.join('\n  ')}`;
    if (answer === 'dead' && !knownDead.has(address)) return [`does not open: ${from}`];
    if (answer === 'opens' && knownDead.has(address)) return [`opens again: ${from}`];
    return answer === 'unsure' ? [`look yourself: ${from}`] : [];
  });
  const unlinked = [...knownDead.keys()].filter((address) => !links.has(address));
  return [...wanting, ...unlinked.map((address) => `is linked no more: ${address}`)];
}
