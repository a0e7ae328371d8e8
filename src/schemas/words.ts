import { z } from 'astro/zod';
import en from '../content/i18n/en.json' with { type: 'json' };

/** The words of the interface: `i18n/<language tag>.json`. English has all; others may have a part. */
export const words = z.object(
  Object.fromEntries(Object.keys(en).map((key) => [key, z.string().optional()])) as Record<
    keyof typeof en,
    z.ZodOptional<z.ZodString>
  >,
);
