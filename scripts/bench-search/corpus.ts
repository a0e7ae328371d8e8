import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { escapeHtml } from '../../src/lib/escape-html.ts';
import { factTags } from '../../src/lib/search/facts.ts';
import { LIST_SEPARATOR } from '../../src/lib/search/wordings.ts';
import { seeded, writer, type Random } from '../invented-words.ts';

/** An invented symptom: its page’s address and the error that it is about. */
export interface InventedSymptom {
  address: string;
  error: string;
}

const CAUSES = ['Network', 'Client', 'Identity', 'Federation', 'Provisioning', 'Outage'];

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
