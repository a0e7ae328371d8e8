import GithubSlugger from 'github-slugger';

/**
 * The ids that the headings of a Markdown or MDX body get on its page, in order. Understands the
 * headings this site writes: `##` at the start of a line, with inline code and emphasis.
 */
export function headingIds(body: string): string[] {
  const slugger = new GithubSlugger();
  const outsideFences = body.replaceAll(/^(`{3,}|~{3,})[^]*?^\1/gm, '');
  return [...outsideFences.matchAll(/^#{2,6} +(.+?) *#*$/gm)].map(([, heading = '']) =>
    slugger.slug(heading.replaceAll(/[*`]/g, '')),
  );
}
