import { z } from 'astro/zod';
import { siteAddress, text } from './fields.ts';

/** Something that anybody can do in a minute: a step with a button that leads on, or words to send. */
export const act = z.union([
  z.strictObject({
    text: text.max(120).describe('What anybody can do in a minute.'),
    link: siteAddress.describe('Where it is done or explained.'),
    button: text.max(40).describe('The words on its button, a verb first.'),
  }),
  z.strictObject({
    text: text.max(120).describe('What anybody can do in a minute.'),
    copy: text.max(500).describe('Words to send to somebody, ready to copy.'),
  }),
]);

export type Act = z.infer<typeof act>;
