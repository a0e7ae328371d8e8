import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { z } from 'astro/zod';
import type { symptom } from '../../src/schemas/symptom.ts';
import { seeded, writer } from '../invented-words.ts';

type Written = z.input<typeof symptom>;

/** An invented symptom takes from a real one what is no text. */
const MODEL = 'src/content/symptoms/meeting-url-not-valid.yml';

export interface InventedSymptom {
  id: string;
  data: Written;
}

/** As many invented symptoms as asked for, each as long as a real one, in all groups alike. */
export function inventSymptoms(count: number, groups: readonly string[]): InventedSymptom[] {
  const model = parse(readFileSync(MODEL, 'utf8')) as Written;
  const random = seeded(20_260_101);
  const { rareWord, sentence } = writer(random);
  return Array.from({ length: count }, (_, number) => {
    const error = `The ${rareWord()} ${sentence(3)} failed (${number})`;
    const data: Written = {
      ...model,
      title: `“${error}” when you join`,
      label: error.slice(0, 60),
      group: groups[number % groups.length] ?? '',
      order: 90,
      errors: [error],
      variants: [sentence(6), sentence(7)],
      aliases: [sentence(5), sentence(4), sentence(6)],
      logs: [],
      codes: [],
      localized: {},
      summary: `“${error}” means that ${sentence(10)}.`,
      meaning: `${sentence(30)}. ${sentence(20)}.`,
      seen: { when: `${sentence(14)}.`, where: [sentence(4), sentence(5)] },
      likely: `${sentence(25)}.`,
      firstStep: { ...model.firstStep, text: `${sentence(25)}.` },
      nearMisses: Array.from({ length: 4 }, () => ({ if: sentence(10), then: `${sentence(25)}.` })),
    };
    return { id: `s${number}`, data };
  });
}

/** A symptom as a file of this project. JSON is YAML. */
export const asYaml = ({ data }: InventedSymptom) => JSON.stringify(data);

/** The same words as a page in Markdown. */
export function asMarkdown({ data }: InventedSymptom): string {
  const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');
  return [
    `---\ntitle: ${JSON.stringify(data.title)}\ndescription: ${JSON.stringify(data.summary)}\n---`,
    data.errors.join('\n\n'),
    `## What it means\n\n${data.meaning}`,
    `## First step\n\n${data.firstStep.text}`,
    `## Where you see it\n\n${data.seen.when}\n\n${list(data.seen.where)}`,
    `The same thing in other words:\n\n${list([...(data.variants ?? []), ...(data.aliases ?? [])])}`,
    `## Likely cause\n\n${data.likely}`,
    `## Not quite what you see?\n\n${list((data.nearMisses ?? []).map((miss) => `**If ${miss.if}:** ${miss.then}`))}`,
    '',
  ].join('\n\n');
}
