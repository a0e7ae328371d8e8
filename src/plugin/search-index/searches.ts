import type { Entry } from '../../lib/content-types.ts';
import { nearest } from '../../lib/nearest.ts';
import { list, type Problem } from '../../lib/rules.ts';
import { mistakes } from '../../loaders/files.ts';
import type { KnownSearch } from '../../schemas/known-search.ts';

/**
 * Stops a build where a page that shall answer a search is not there.
 * @param pages The addresses of the pages that a search finds.
 */
export function checkSearches(
  searches: readonly Entry<KnownSearch[]>[],
  pages: ReadonlySet<string>,
): void {
  const problems = searches.flatMap(({ file, data }) =>
    data.flatMap(({ answers, line }) =>
      answers
        .filter((url) => !pages.has(url))
        .map((url): Problem => {
          const page = url.replace(/#.*/, '');
          return {
            rule: 'searches are answered by pages of the guide',
            file,
            line,
            field: 'answer',
            value: url,
            message: `There is no page “${url}” to answer a search.`,
            hint: pages.has(page)
              ? `Leave out the part from the # on: ${page}.`
              : `Nearest addresses: ${list(nearest(url, pages))}.`,
          };
        }),
    ),
  );
  if (problems.length > 0) throw mistakes(problems);
}
