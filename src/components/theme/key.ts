/** Where it is kept which theme a reader has chosen. */
export const KEY = 'theme';
