import { documentAddress } from './api/documents.ts';
import type { Content } from './content-types.ts';
import type { Say } from './words.ts';

const link = (title: string, url: string, about = '') =>
  `- [${title}](${url})${about === '' ? '' : `: ${about}`}`;

/**
 * The site as `llms.txt` wants it: what it is, and the Markdown of its pages.
 * @param absolute Makes a full address of one of this site.
 */
export function llmsText(
  content: Content,
  { name, description }: { name: string; description: string },
  absolute: (address: string) => string,
  say: Say,
): string {
  const pages = content.pages.map(({ id, data }) => ({
    isFix: id.startsWith('fix/'),
    line: link(
      data.title,
      absolute(id === 'index' ? '/index.md' : `/${id}/index.md`),
      data.description,
    ),
  }));
  return [
    `# ${name}`,
    '',
    `> ${description}`,
    '',
    say('machines.everyPage'),
    '',
    `## ${say('machines.symptoms')}`,
    '',
    ...content.symptoms.map(({ id, data }) =>
      link(data.label, absolute(`/symptoms/${id}/index.md`), data.summary),
    ),
    '',
    `## ${say('machines.fixes')}`,
    '',
    ...pages.filter(({ isFix }) => isFix).map(({ line }) => line),
    '',
    `## ${say('machines.otherPages')}`,
    '',
    ...pages.filter(({ isFix }) => !isFix).map(({ line }) => line),
    '',
    `## ${say('machines.data')}`,
    '',
    link(say('machines.json'), absolute(documentAddress('index'))),
    '',
  ].join('\n');
}
