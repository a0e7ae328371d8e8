/** A text with no more of its links than their hosts: what may stand in an address bar. */
export const withoutLinks = (text: string) =>
  text.replaceAll(/(?:https?:\/\/)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?::\d+)?[/?]\S*/giu, '$1');

/** Whether a text has a link of the web in it. */
export const holdsLink = (text: string) => withoutLinks(text) !== text;
