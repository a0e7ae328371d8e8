import { i18nSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';
import en from '../content/i18n/en.json' with { type: 'json' };

/** The places in a text where a value or a link stands. */
const placesIn = (text: string) => text.match(/\{\{\w+\}\}/g) ?? [];

/** A translation of a text: where it says one of something in words, the number may be left out. */
function translationOf(key: string, english: string) {
  const needed = placesIn(english).filter(
    (place) => place !== '{{count}}' || !key.endsWith('_one'),
  );
  const missingIn = (text: string) => needed.filter((place) => !text.includes(place));
  return z.string().refine((text) => missingIn(text).length === 0, {
    error: ({ input }) =>
      `“${String(input)}” lacks ${missingIn(String(input)).join(', ')}: write it where the value or link belongs, as in “${english}”.`,
  });
}

/** The words of the interface: `i18n/<language tag>.json`. English has all; others may have a part. */
export const words = z.object(
  Object.fromEntries(
    Object.entries(en).map(([key, english]) => [key, translationOf(key, english).optional()]),
  ) as Record<keyof typeof en, z.ZodOptional<z.ZodString>>,
);

/** Those words, and the few that Starlight says itself. Others are typing mistakes. */
export const interfaceWords = i18nSchema({ extend: words }).strict();
