import { readContent } from '../read-content.ts';

const { symptoms } = await readContent();

/** The messages, log lines and codes of each symptom, by the address of its page. */
export const messages: ReadonlyMap<string, readonly string[]> = new Map(
  symptoms.map(({ id, data }) => [
    `/symptoms/${id}/`,
    [
      ...data.errors,
      ...data.variants,
      ...data.logs,
      ...data.codes.map(({ code }) => code),
      ...Object.values(data.localized).flatMap((texts) => texts.map(({ text }) => text)),
    ],
  ]),
);
