/** What this site is called and says of itself. */
export const site = {
  name: 'Rejoin',
  /** A few words under the name, where a link to the site is shown as a picture. */
  tagline: 'get back into the meeting.',
  /** One sentence on what the site is for. */
  description: 'Find out why people cannot join a Skype for Business meeting, and get them in.',
};
