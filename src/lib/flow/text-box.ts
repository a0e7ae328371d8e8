/**
 * About how wide characters are, in parts of the font size. Fonts differ from reader to reader and
 * the build must not depend on one, so these are a common sans-serif’s, rounded up.
 */
const WIDTHS: readonly (readonly [width: number, characters: string])[] = [
  [0.26, "ijl'|"],
  [0.32, ' !,./:;fItI[]‘’'],
  [0.4, '()-r"“”'],
  [0.56, 'Jcksvxyz*'],
  [0.76, 'ABDEFGHKLNOPQRSTUVXYZ&+<=>~→'],
  [0.8, 'wC'],
  [0.92, 'mM'],
  [1.05, 'W%@…—'],
];
const OTHER_LATIN = 0.62;
/** Scripts beyond Latin, Greek and Cyrillic, and pictures: as wide as they are high. */
const WIDE = 1.05;
const FIRST_WIDE = 0x1100;

const segmenter = new Intl.Segmenter();

/** The characters of a text as readers count them. */
const charactersOf = (text: string) =>
  Array.from(segmenter.segment(text), ({ segment }) => segment);

const widths = new Map(
  WIDTHS.flatMap(([width, characters]) =>
    charactersOf(characters).map((character) => [character, width] as const),
  ),
);

const widthOf = (character: string) =>
  widths.get(character) ?? ((character.codePointAt(0) ?? 0) < FIRST_WIDE ? OTHER_LATIN : WIDE);

/** About how wide a line of text is, in the unit of `fontSize`. */
export function textWidth(text: string, fontSize: number): number {
  return fontSize * charactersOf(text).reduce((sum, character) => sum + widthOf(character), 0);
}

/** How far a single word, such as an address, may stick out of `maxWidth` before it is cut. */
const STRETCH = 1.4;

/** A word cut where it would be wider than it may. */
function cut(word: string, fits: (text: string) => boolean): string[] {
  if (fits(word)) return [word];
  const parts = [''];
  for (const character of charactersOf(word)) {
    const last = parts.at(-1) ?? '';
    if (last === '' || fits(last + character)) parts[parts.length - 1] = last + character;
    else parts.push(character);
  }
  return parts;
}

function fill(words: readonly string[], fits: (text: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const extended = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && fits(extended)) lines[lines.length - 1] = extended;
    else lines.push(word);
  }
  return lines;
}

/** How far lines are evened out at a time. */
const EVEN_STEP = 6;

/** Text in lines, and the room that they take, in CSS pixels. */
export interface TextBox {
  lines: string[];
  width: number;
  height: number;
}

/** Wraps text into as few lines as `maxWidth` allows, of lengths as even as possible. */
export function textBox(
  text: string,
  { maxWidth, fontSize, lineHeight }: { maxWidth: number; fontSize: number; lineHeight: number },
): TextBox {
  const fitsIn = (width: number) => (line: string) => textWidth(line, fontSize) <= width;
  const words = text.split(' ').flatMap((word) => cut(word, fitsIn(maxWidth * STRETCH)));
  let lines = fill(words, fitsIn(maxWidth));
  for (let width = maxWidth - EVEN_STEP; width > 0; width -= EVEN_STEP) {
    const narrower = fill(words, fitsIn(width));
    if (narrower.length > lines.length) break;
    lines = narrower;
  }
  return {
    lines,
    width: Math.ceil(Math.max(...lines.map((line) => textWidth(line, fontSize)))),
    height: lines.length * lineHeight,
  };
}
