/**
 * Whether a text may have a number in it that leads in. Pages load this at once, so it is short and
 * says yes rather than no.
 */
export const holdsNumber = (text: string) => /[:：]\s?\d{3}|\d\s?#|\d@/.test(text);
