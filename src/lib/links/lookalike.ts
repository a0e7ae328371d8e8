import { distance } from 'fastest-levenshtein';
import punycode from 'punycode/';

/** Shorter names have too many neighbours that mean no harm. */
const LONG_ENOUGH = 12;

/** A host as the eye takes it in, when it does not look twice. */
const atAGlance = (host: string) =>
  host
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[1il|ı]/g, 'l')
    .replaceAll('0', 'o')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('-', '.');

/** A host in the letters that it stands for; undefined where they stand for none. */
function lettersOf(host: string): string | undefined {
  try {
    return punycode.toUnicode(host);
  } catch {
    // `new URL` takes names that spell no letters, such as xn--0.com.
    return undefined;
  }
}

/** Latin letters and others in one word, or a foreign word under a Latin ending. */
function mixesAlphabets(host: string): boolean {
  const latin = /\p{Script=Latin}/u;
  const foreign = /[^\p{Script=Latin}\p{N}\p{M}-]/u;
  const labels = host.split('.');
  return labels.some(
    (label) => foreign.test(label) && (latin.test(label) || latin.test(labels.at(-1) ?? '')),
  );
}

/**
 * What is wrong with a host that is made to look like a known one, or does so by a slip. There is no
 * such host to name where only its letters are of several alphabets, or nobody can tell which they
 * are. Undefined for any other host.
 */
export function disguiseOf(host: string, known: readonly string[]): { like?: string } | undefined {
  const readable = lettersOf(host);
  if (readable === undefined) return {};
  const seen = atAGlance(readable);
  const like = known.find((name) => {
    const glance = atAGlance(name);
    return (
      `.${seen}.`.includes(`.${glance}.`) ||
      (name.length >= LONG_ENOUGH && distance(seen, glance) <= 1)
    );
  });
  if (like !== undefined) return { like };
  return mixesAlphabets(readable) ? {} : undefined;
}
