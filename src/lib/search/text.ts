import { MAX_PASTE } from './one-line.ts';

/**
 * Text as people paste it, made comparable: bounded in length, one kind of quote and dash, no
 * control or formatting characters. Letters keep their case, because identifiers need it.
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
      .replaceAll(/[^\P{Cc}\n]/gu, ' ')
  );
}

/** Where one statement ends and the next begins: a line's end, a full stop, a vertical bar. */
const BOUNDARY = /\n+|[.!?;]+(?=[\s"')\]]|$)|\s[-|]\s/;

/** A statement with more words than this is a log that has lost its line ends. */
const LONG = 60;
/** How many words of one part of it come again in the next, so that no message is torn apart. */
const OVERLAP = 15;

/** The statements that a text makes, in order: its lines and sentences, long ones in parts. */
export function statementsOf(text: string): string[] {
  return text
    .split(BOUNDARY)
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .flatMap(partsOf);
}

function partsOf(statement: string): string[] {
  const words = statement.split(/\s+/);
  if (words.length <= LONG) return [statement];
  const parts: string[] = [];
  for (let start = 0; start < words.length - OVERLAP; start += LONG - OVERLAP) {
    parts.push(words.slice(start, start + LONG).join(' '));
  }
  return parts;
}

/** The sentences of a long text, nothing of it lost, to be cleaned one by one. */
export function sentencesOf(text: string): string[] {
  return text.match(/(?:[^.!?|]|[.!?|](?!\s))+(?:[.!?|]\s)?|[.!?|]\s/g) ?? [];
}
