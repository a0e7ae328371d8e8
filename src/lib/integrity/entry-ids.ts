/** The id of a content file: its path inside its folder without the ending, `x/index` being `x`. */
export function entryId(path: string): string {
  return path.replace(/\.[^./]+$/, '').replace(/(?<=.)\/index$/, '');
}

/**
 * A function that gives each content file its id and throws where two files want the same one;
 * Astro alone keeps the last and drops the other. `report` makes the error.
 */
export function uniqueEntryIds(report: (id: string, file: string, first: string) => Error) {
  const owners = new Map<string, string>();
  return ({ entry }: { entry: string }): string => {
    const id = entryId(entry);
    const owner = owners.get(id) ?? entry;
    if (owner !== entry) throw report(id, entry, owner);
    owners.set(id, entry);
    return id;
  };
}
