/** The markup that the server renders for an element lacks a part that its script needs. */
class MissingPartError extends Error {
  override name = 'MissingPartError';
}

/** A part that must be inside of `owner`; throws an error that names both where it is not. */
export function required<Part>(part: Part | null | undefined, owner: string, name: string): Part {
  if (part === null || part === undefined) {
    throw new MissingPartError(`${owner} has no ${name} inside it.`);
  }
  return part;
}
