import { MAX_PASTE } from './one-line.ts';

/**
 * Text as people paste it, made comparable: bounded in length, one kind of quote, dash and blank,
 * no control or formatting characters. Letters keep their case, because identifiers need it.
 */
export function cleanText(text: string): string {
  return (
    text
      .slice(0, MAX_PASTE)
      // Before the normalization, which takes an acute accent that stands alone to pieces.
      .replaceAll(/[\u2018\u2019\u201a\u201b\u2032`\u00b4]/g, "'")
      .replaceAll(/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\u300c-\u300f]/g, '"')
      .normalize('NFKC')
      .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
      .replaceAll(/\r\n?/g, '\n')
      .replaceAll(/[\p{Cf}\p{Cs}\p{Co}]/gu, '')
      .replaceAll(/(?:[^\P{Cc}\n]|[^\S\n])+/gu, ' ')
  );
}

/** Where one statement ends and the next begins: a line's end, a full stop, a vertical bar. */
const BOUNDARY =
  /\n+|[.!?;]+(?=[\s"')\]]|$)|。|[!?](?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])|\s[-|]\s/u;

/** The statements that a text makes, in order: its lines and sentences. */
export function statementsOf(text: string): string[] {
  return text.split(BOUNDARY).filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** The sentences of a long text, nothing of it lost, to be cleaned one by one. */
export function sentencesOf(text: string): string[] {
  return text.match(/(?:[^.!?|]|[.!?|](?!\s))+(?:[.!?|]\s)?|[.!?|]\s/g) ?? [];
}
