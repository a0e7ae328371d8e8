import type { Rule } from '../rules.ts';
import type { PageBody } from './read.ts';

/** The languages of blocks that people type into a window, which has to be the right one. */
const SHELLS = new Set(['powershell', 'ps1', 'cmd', 'bat', 'sh', 'bash', 'zsh', 'console']);

/** Addresses on this page, on this site, or of a kind that opens something for a reader. */
const KNOWN_ADDRESS = /^(#.|\/(?!\/)|https?:\/\/[^/]|mailto:.|tel:.)/;

/** What a page must keep by itself, whatever else there is. */
export const rules = {
  'block is closed': {
    find: ({ unclosed }) =>
      unclosed.map(({ mark, line }) => ({ line, field: 'block', value: mark })),
    message: ({ value }) => `The block that “${value}” opens here is not closed.`,
    hint: ({ value }) => `Write “${value}” alone on the line below its last one.`,
  },

  'component is imported': {
    find: ({ components, imports }) =>
      components
        .map(({ name, line }) => ({ line, field: 'component', value: name }))
        .filter(({ value }) => /^[A-Z]/.test(value) && !imports.has(value.split('.')[0] ?? '')),
    message: ({ value }) => `The page shows <${value}> and does not import it.`,
    hint: ({ value }) =>
      `Write below the front matter where it is: import ${value.split('.')[0] ?? ''} from '…';`,
  },

  'command names its shell': {
    find: ({ blocks }) =>
      blocks
        .filter(({ language, title }) => SHELLS.has(language) && title === undefined)
        .map(({ language, line }) => ({ line, field: 'code block', value: language })),
    message: () => 'The commands don’t say where they are typed.',
    hint: ({ value }) => `Name the window after the language: \`\`\`${value} title="…".`,
  },

  'picture says what it shows': {
    find: ({ images }) =>
      images
        .filter(({ words }) => words.trim() === '')
        .map(({ address, line }) => ({ line, field: 'picture', value: address })),
    message: ({ value }) => `Who doesn’t see “${value}” is not told what it shows.`,
    hint: ({ value }) =>
      `Write that into the brackets: ![What it shows](${value}), or into the \`alt\` of an \`<img>\`.`,
  },

  'picture comes with the site': {
    find: ({ images }) =>
      images
        .filter(({ address }) => /^([a-z]+:)?\/\//.test(address))
        .map(({ address, line }) => ({ line, field: 'picture', value: address })),
    message: ({ value }) => `“${value}” is on another site, and pages show no picture of one.`,
    hint: () => 'Put the file into public/, and write /name.png.',
  },

  'named link has an address': {
    find: ({ undefinedLinks }) =>
      undefinedLinks.map(({ written, line }) => ({ line, field: 'link', value: written })),
    message: ({ value }) =>
      `“${value}” is printed as it stands: no line gives the name an address.`,
    hint: ({ value }) =>
      `Add a line such as \`${value.replace(/^.*\]\[(.*)\]$/s, '[$1]')}: /fix/network/\`, or put the address into round brackets.`,
  },

  'link has a form that opens': {
    find: ({ links }) =>
      links
        .filter(({ address }) => !KNOWN_ADDRESS.test(address))
        .map(({ address, line }) => ({ line, field: 'link', value: address })),
    message: ({ value }) => `“${value}” is no address that a reader could open.`,
    hint: () =>
      'Write https://… for another site, /fix/network/#heading for this one, #heading for this page.',
  },
} as const satisfies Record<string, Rule<[PageBody]>>;
