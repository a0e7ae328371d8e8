/** The markup that the server renders for the search lacks a part that its script needs. */
class MissingPartError extends Error {
  override name = 'MissingPartError';
}

/** A part that must be there. */
export function required<Part>(part: Part | null | undefined, owner: string, name: string): Part {
  if (part === null || part === undefined) {
    throw new MissingPartError(`${owner} has no ${name} inside it.`);
  }
  return part;
}
