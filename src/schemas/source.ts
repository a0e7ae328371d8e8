import { z } from 'astro/zod';
import { certainty, text } from './fields.ts';

/** Where code is kept: `/owner/repository`, then what is shown of it, at a branch or a commit. */
const FORGE = /^https:\/\/(?:www\.)?(?:github\.com|gitlab\.com|codeberg\.org|bitbucket\.org)\//;
const REPOSITORY = /^https:\/\/[^/]+\/[^/]+\/[^/]+\/?(?:[?#].*)?$/;
const SHOWN = '(?:blob|tree|raw|src|blame|edit)';
/** By the first such word behind the repository: the path of a file may have one, too. */
const AT_A_BRANCH = new RegExp(
  `^https://[^/]+(?:/[^/]+){2}(?:/(?!${SHOWN}/)[^/]+)*/${SHOWN}/(?![0-9a-f]{8,40}/.)`,
);

/** Whether an address shows what it showed when its facts were taken. */
const isPermanent = (url: string) =>
  !FORGE.test(url) || (!REPOSITORY.test(url) && !AT_A_BRANCH.test(url));

const url = z
  .url({ protocol: /^https$/, error: 'Write an address that begins with https://.' })
  .refine(
    isPermanent,
    'Write the address of a page, or of a file at a commit: https://github.com/<owner>/<repository>/blob/<commit>/<path>. A repository or a branch shows something else tomorrow.',
  );

/** Where facts come from: `sources/<id>.yml`. */
export const source = z.strictObject({
  title: text.describe('The document’s title, word for word.'),
  publisher: text.describe('Who published it.'),
  url: url.optional().describe('Its address, where one is known to work or to have worked.'),
  certainty: certainty.default('published'),
  note: text.optional().describe('How far to trust it: a date, a copy, a second-hand account.'),
});

export type Source = z.infer<typeof source>;
