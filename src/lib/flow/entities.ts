/** Mermaid writes an entity as `#name;`, and its parser hands it over between these marks. */
const PLACEHOLDER = /ﬂ°(°?)(\w+)¶ß/g;

const NAMED: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  apos: "'",
  nbsp: '\u00A0',
};

/**
 * What Mermaid would read as something else in a quoted text. Besides quotes, entities, HTML and
 * backticks (Markdown): `%%{` starts a directive anywhere, a colon before an entity can be taken for
 * a style, and the placeholders’ own characters must not pass for one.
 */
const SPECIAL = /["#&<>`\\ﬂ¶]|%(?=%)|:(?=\S)/gu;

/** The names by which a person who reads the file knows a character. */
const NAMES = new Map(Object.entries(NAMED).map(([name, character]) => [character, name]));

/** Plain text as it stands in a Mermaid file, between quotes. */
export function encodeEntities(text: string): string {
  return text.replaceAll(
    SPECIAL,
    (character) => `#${NAMES.get(character) ?? character.codePointAt(0) ?? 0};`,
  );
}

const decode = (numeric: boolean, name: string): string | undefined => {
  if (!numeric) return Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
  const codePoint = Number(name);
  const isCharacter = codePoint <= 0x10ffff && (codePoint < 0xd800 || codePoint > 0xdfff);
  return isCharacter ? String.fromCodePoint(codePoint) : undefined;
};

/** Text from Mermaid’s parser as plain text on one line. An unknown entity stays as written. */
export function decodeEntities(text: string): string {
  return text
    .replaceAll(
      PLACEHOLDER,
      (_, hash: string, name: string) => decode(hash !== '', name) ?? `#${name};`,
    )
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** The entities in text from Mermaid’s parser that have no meaning here, as their author wrote them. */
export function unknownEntities(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)]
    .filter(([, hash, name = '']) => decode(hash !== '', name) === undefined)
    .map(([, , name = '']) => `#${name};`);
}
