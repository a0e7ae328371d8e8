/** Where the words of the interface are, from the project’s root. */
export const INTERFACE_WORDS = { path: 'src/content/i18n', ending: '.json' };
