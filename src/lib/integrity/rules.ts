import { circles } from './rules/circles.ts';
import { codes } from './rules/codes.ts';
import { drafts } from './rules/drafts.ts';
import { fixes } from './rules/fixes.ts';
import { linkKinds } from './rules/link-kinds.ts';
import { links } from './rules/links.ts';
import { living } from './rules/living.ts';
import { messages } from './rules/messages.ts';
import { references } from './rules/references.ts';
import { reviews } from './rules/reviews.ts';
import { site } from './rules/site.ts';
import { tools } from './rules/tools.ts';
import { ways } from './rules/ways.ts';

/**
 * What content must keep beyond its schemas. A rule finds the mistakes; its message says what is
 * wrong and its hint what to write instead.
 */
export const rules = {
  ...references,
  ...fixes,
  ...living,
  ...drafts,
  ...messages,
  ...codes,
  ...reviews,
  ...tools,
  ...links,
  ...circles,
  ...linkKinds,
  ...ways,
  ...site,
};
