import { adviceForFile, adviceForHeading, adviceForIds, adviceForPage } from './advice.ts';
import { pageNow, placeOf, type Ledger } from './ledger.ts';
import { numbersOf } from './numbers.ts';
import { publicAddresses, type PublicSite } from './site.ts';
import { isPlace, splitLast, whereNow } from './where-now.ts';

/** What keeps a recorded address from leading anywhere, and the lines of which one mends it. */
export interface BrokenPermalink {
  problem: string;
  /** What to do with the line in the ledger. */
  todo: 'Add to' | 'Correct it in';
  lines: readonly string[];
}

/** Whether something stands at an address that has not moved. */
function exists({ pages, files, ids }: PublicSite, address: string): boolean {
  if (!isPlace(address)) return ids.has(address);
  const { page, heading } = placeOf(address);
  return heading === ''
    ? pages.has(page) || files.has(page)
    : pages.get(page)?.ids.has(heading) === true;
}

/** Whether a browser that follows a recorded address finds something there. */
const leadsSomewhere = (ledger: Ledger, site: PublicSite, address: string) =>
  isPlace(address)
    ? // A link to a heading is opened on the page that it names, which knows where the heading is.
      exists(site, pageNow(ledger, address) + address.slice(placeOf(address).page.length))
    : exists(site, whereNow(ledger, address));

/** Lines that lead to what was never there: their authors have misspelt it. */
function misdirected(ledger: Ledger, site: PublicSite): Map<string, BrokenPermalink> {
  const lines = [
    ...[...ledger.moved].map(([from, to]) => ({ from, to, arrow: '->' })),
    ...[...ledger.retired].map(([from, to]) => ({ from, to, arrow: 'retired ->' })),
  ];
  const wrong = lines.filter(
    ({ to }) => !ledger.recorded.has(to) && !exists(site, whereNow(ledger, to)),
  );
  return new Map(
    wrong.map(({ from, to, arrow }) => [
      from,
      {
        problem: `“${from} ${arrow} ${to}” leads nowhere, for there is no ${to}.`,
        todo: 'Correct it in',
        lines: adviceFor(ledger, site, to).map((line) =>
          line.replace(/^.* -> /, `${from} ${arrow} `),
        ),
      },
    ]),
  );
}

function adviceFor(ledger: Ledger, site: PublicSite, address: string): string[] {
  if (!isPlace(address)) return adviceForIds(ledger, site, address);
  if (placeOf(address).heading !== '') return adviceForHeading(ledger, site, address);
  const advise = address.endsWith('/') ? adviceForPage : adviceForFile;
  return advise(ledger, site, address);
}

/** Whether a line for what an address belongs to mends the address as well. */
function isMendedWithItsWhole(ledger: Ledger, site: PublicSite, address: string): boolean {
  const [whole] = splitLast(isPlace(address) ? address : whereNow(ledger, address)) ?? [];
  return whole !== undefined && !leadsSomewhere(ledger, site, whole);
}

/** What is wrong with the folder that a site is for, where it was always in another one. */
export function strangeBase({ bases }: Ledger, base: string): BrokenPermalink[] {
  if (bases.size === 0 || bases.has(base)) return [];
  const before = [...bases].join(', ');
  return [
    {
      problem:
        `This site is for ${base}, and links in tickets are for ${before}. Build it for that ` +
        `folder again (BASE_PATH), or let your host redirect from there.`,
      todo: 'Add to',
      lines: [`base ${base}`],
    },
  ];
}

/** The recorded addresses that a built site no longer answers, and what else breaks links to it. */
export function brokenPermalinks(ledger: Ledger, site: PublicSite): BrokenPermalink[] {
  const wrong = misdirected(ledger, site);
  const gone = [...ledger.recorded].filter(
    (address) =>
      !wrong.has(address) &&
      !leadsSomewhere(ledger, site, address) &&
      !isMendedWithItsWhole(ledger, site, address),
  );
  return [
    ...(site.base === undefined ? [] : strangeBase(ledger, site.base)),
    ...wrong.values(),
    ...gone.map((address) => ({
      problem: `${address} is linked from tickets and leads nowhere any more.`,
      todo: 'Add to' as const,
      lines: adviceFor(ledger, site, address),
    })),
  ];
}

/** The addresses of a site that the ledger does not hold yet. */
export function unrecorded({ recorded, bases }: Ledger, site: PublicSite): string[] {
  const base = site.base === undefined || bases.has(site.base) ? [] : [`base ${site.base}`];
  return [...base, ...publicAddresses(site).filter((address) => !recorded.has(address))];
}

/** The pages and outcomes of a site that have no short number yet, in the order they get one. */
export function unnumbered(ledger: Ledger, { pages, outcomes }: PublicSite): string[] {
  const numbers = numbersOf(ledger);
  const present = [...pages.keys()].filter((page) => !ledger.moved.has(page)).sort();
  return [...present, ...outcomes].filter((target) => !numbers.has(target));
}

/** What an author reads when addresses broke: each one, and what to write into the ledger. */
export function describeBroken(broken: readonly BrokenPermalink[], file: string): string {
  return broken
    .map(({ problem, todo, lines }) => {
      const which = lines.length > 1 ? ', whichever is true' : '';
      const hint = lines.some((line) => line.includes(' retired -> '))
        ? '\nIn place of the target, name the page that helps best.'
        : '';
      const choice = lines.map((line) => `  ${line}`).join('\n  or\n');
      return `${problem} ${todo} ${file}${which}:\n${choice}${hint}`;
    })
    .join('\n\n');
}
