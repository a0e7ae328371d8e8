import GithubSlugger from 'github-slugger';

/**
 * The headings of a Markdown or MDX body in order: the ids they get on its page, and their words.
 * Understands the headings this site writes: `##` at the start of a line, with inline code and
 * emphasis.
 */
export function headingsIn(body: string): Map<string, string> {
  const slugger = new GithubSlugger();
  const outsideFences = body.replaceAll(/^(`{3,}|~{3,})[^]*?^\1/gm, '');
  return new Map(
    [...outsideFences.matchAll(/^#{2,6} +(.+?) *#*$/gm)].map(([, heading = '']) => {
      const text = heading.replaceAll(/[*`]/g, '');
      return [slugger.slug(text), text];
    }),
  );
}
