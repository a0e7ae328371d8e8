/**
 * Whether a text may have a link in it. Every page loads this, so it is short and says yes rather than
 * no: what follows a colon, a point or a bracket within a word is hardly ever else. A paste may go on
 * and on, so each part of the pattern has an end.
 */
export const holdsLink = (text: string) => /\S[:.[](?!\d)\S{0,99}([/@;(=#]|\?\S)/.test(text);
