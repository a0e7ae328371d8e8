/** Scripts that only some pages have; all others make one file, which every page loads. */
const OF_SOME_PAGES =
  /\/(?:DecisionFlow|FlowPicture|LinkReader|MeantAddress|MissList|(?:Mobile)?TableOfContents|ScopingMatrix|SymptomFilter|Tabs)\./;

const isScript = (id: string) => id.includes('astro&type=script');
const scriptsOf = (components: RegExp) => (id: string) => isScript(id) && components.test(id);

/** The files that scripts are put into, in one file what is loaded together. The first takes what others need too. */
export const groups = [
  { name: 'page', test: (id: string) => isScript(id) && !OF_SOME_PAGES.test(id) },
  { name: 'contents', test: scriptsOf(/TableOfContents\./) },
  { name: 'flow', test: scriptsOf(/\/(?:DecisionFlow|FlowPicture)\./) },
  // What the matrix and the walk read from addresses.
  { name: 'answers', test: /\/src\/lib\/(?:query|quote-short|scope\/address)\.ts$/ },
];
