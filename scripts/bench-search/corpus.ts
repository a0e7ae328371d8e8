import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { escapeHtml } from '../../src/lib/escape-html.ts';
import { factTags } from '../../src/lib/search/facts.ts';
import { LIST_SEPARATOR } from '../../src/lib/search/page.ts';

/** An invented symptom: its page’s address and the error that it is about. */
export interface InventedSymptom {
  address: string;
  error: string;
}

const COMMON =
  'the a to of in is was not be could cannot failed error service client server meeting network connection request user account session page file window update address name license certificate policy gateway channel device profile token cache while when during because please again'.split(
    ' ',
  );
const SYLLABLES =
  'ba be bo da de di dor fa fel gan gi ha ker ki la lem lo ma mer mi nar ne no pa per ra rin ro sa sel ta tor tu va vel zi'.split(
    ' ',
  );
const WORDS = 15_000;
const CAUSES = ['Network', 'Client', 'Identity', 'Federation', 'Provisioning', 'Outage'];

/** Random numbers that are the same in every run. */
export function seeded(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  };
  return { next, below, pick };
}

type Random = ReturnType<typeof seeded>;

/** Sentences whose words are as unequally common as those of real text. */
function writer(random: Random) {
  const rare = Array.from({ length: WORDS }, () =>
    Array.from({ length: 2 + random.below(3) }, () => random.pick(SYLLABLES)).join(''),
  );
  const rareWord = () => rare[Math.floor(random.next() ** 2 * WORDS)] ?? '';
  const word = () => (random.next() < 0.6 ? random.pick(COMMON) : rareWord());
  const sentence = (words: number) => Array.from({ length: words }, word).join(' ');
  return { rareWord, sentence };
}

/** Writes the pages of `count` invented symptoms into a folder, and says which there are. */
export async function writeCorpus(folder: string, count: number): Promise<InventedSymptom[]> {
  const random = seeded(20_210_731);
  const { rareWord, sentence } = writer(random);
  const symptoms: InventedSymptom[] = [];
  for (let number = 0; number < count; number += 1) {
    const code = `0x8${(0x1000000 + number * 97).toString(16)}`;
    const error = `The ${rareWord()} ${sentence(2)} ${rareWord()} could not ${sentence(2)} (${code})`;
    const address = `/symptoms/s${number}/`;
    const facts = factTags({
      meta: {
        errors: error,
        variants: `${sentence(6)}${LIST_SEPARATOR}${sentence(7)}`,
        aliases: [sentence(5), sentence(4), sentence(6)].join(LIST_SEPARATOR),
        about: sentence(14),
        first: sentence(12),
      },
      filters: { kind: 'symptom', cause: random.pick(CAUSES) },
    });
    const head = facts
      .map(({ attrs }) =>
        Object.entries(attrs)
          .map(([name, value]) => `${name}="${escapeHtml(value)}"`)
          .join(' '),
      )
      .map((attributes) => `<meta ${attributes}>`)
      .join('');
    const html = `<!doctype html><html lang="en"><head><title>${error}</title>${head}</head><body><main data-pagefind-body><h1>${error}</h1><p>${sentence(60)}. ${sentence(50)}.</p></main></body></html>`;
    await mkdir(join(folder, address), { recursive: true });
    await writeFile(join(folder, address, 'index.html'), html);
    symptoms.push({ address, error });
  }
  return symptoms;
}

/** The error as somebody might paste it: with noise around it, and sometimes with a slip. */
export function pasteOf({ error }: InventedSymptom, random: Random): string {
  const time = `10:${10 + random.below(50)}:${10 + random.below(50)}`;
  const kind = random.below(4);
  if (kind === 0)
    return `[${time}] ${error.toUpperCase()} - ticket ${10_000 + random.below(90_000)}`;
  if (kind === 1) return `Please help, I get “${error}” every time.`;
  if (kind === 2) return error.replace(/\s\(0x.*/, '');
  const words = error.split(' ');
  const slip = words.findIndex(({ length }) => length > 6);
  return words
    .map((word, index) => (index === slip ? word.slice(0, 3) + word.slice(4) : word))
    .join(' ');
}
