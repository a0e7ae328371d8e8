/** A text as the part of a pattern that fits only it. `RegExp.escape` is younger than our browsers. */
export const escapePattern = (text: string) =>
  text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
