import type { Symptom } from '../../schemas/symptom.ts';

const wordsIn = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Every word of a symptom’s messages, codes and names, each once: what a filter looks through. */
export function filterWords(symptom: Symptom): string {
  const { label, errors, variants, aliases, logs, codes } = symptom;
  const texts = [
    label,
    ...errors,
    ...variants,
    ...aliases,
    ...logs,
    ...codes.map(({ code }) => code),
  ];
  return [...new Set(texts.flatMap(wordsIn))].join(' ');
}

/** Whether every word that somebody typed begins one of a symptom’s words. */
export function passesFilter(words: string, typed: string): boolean {
  const padded = ` ${words}`;
  return wordsIn(typed).every((word) => padded.includes(` ${word}`));
}
