/** The id of a content file: its path inside its folder without the ending, `x/index` being `x`. */
export function entryId(path: string): string {
  return path.replace(/\.[^./]+$/, '').replace(/(?<=.)\/index$/, '');
}
