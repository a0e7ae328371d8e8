/** The flowchart that stands under the list of symptoms, for those who don’t know which is theirs. */
export const START = 'start';
