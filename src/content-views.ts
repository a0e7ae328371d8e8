import { content, entry, find, today } from './content.ts';
import type { Content } from './lib/content-types.ts';
import { audienceOf } from './lib/product/audience.ts';
import { fixOf } from './lib/symptom/fix-of.ts';
import { symptomGroups } from './lib/symptom/groups.ts';

/** The symptoms by the moment at which people are stuck. */
export const groups = symptomGroups(content);

/** The fix page that a symptom leads to. */
export function fixPageOf(symptom: Content['symptoms'][number]) {
  return entry('pages', `fix/${fixOf(content, symptom) ?? ''}`);
}

/** For whom a page about some products is, given by their ids. */
export const audienceOfIds = (ids: readonly string[]) =>
  audienceOf(
    ids.map((id) => entry('products', id).data),
    today,
  );

/**
 * The page with the questions for those who have no message: of several, that about a product, else
 * the first. Undefined where the guide asks none.
 */
export function questionsAbout(product?: string): string | undefined {
  const { scopes } = content;
  const matrix =
    scopes.find(({ data }) => data.appliesTo.some((id) => id === product)) ?? scopes[0];
  return matrix && `/${matrix.data.page}/`;
}

/** The page with the guide’s questions, whatever they are about. */
export const questionsAddress = questionsAbout();

/** The symptom whose page has an id such as `symptoms/client-freezes`. */
export function symptomOf(pageId: string) {
  const [, id] = /^symptoms\/(.+)$/.exec(pageId) ?? [];
  return id === undefined ? undefined : find('symptoms', id);
}

/** The name of the page at an address, for a link to it; the address itself where it has none here. */
export function titleOf(address: string): string {
  const [, id = 'index'] = /^\/(.+)\/$/.exec(address) ?? [];
  return symptomOf(id)?.data.label ?? find('pages', id)?.data.title ?? address;
}
