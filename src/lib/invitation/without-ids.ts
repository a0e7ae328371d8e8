/** IDs as invitations group their digits; no code of an error has so many. */
export const IDS = /\d(?: ?\d){5,14}#|\d{3}(?: \d{3}){2}(?: ?\d)*|[:：]\s?\d{11,}/g;

/** Whether a text has an ID in it by which somebody may get in. */
export const holdsId = (text: string) => text.search(IDS) >= 0;

/** A text without such IDs: what may stand in an address bar. */
export const withoutIds = (text: string) => text.replace(IDS, '');
