const TAG = /<([a-z][\w-]*)/g;
const NAMES = /\s(?:class|id)=(?:"([^"]*)"|([^\s">]+))/g;

/** The names by which styles can mean what stands in a built page: its elements, classes and ids. */
export function namesInPage(html: string): Set<string> {
  const names = new Set<string>();
  for (const [, tag = ''] of html.matchAll(TAG)) names.add(tag);
  for (const [, quoted, bare = ''] of html.matchAll(NAMES)) {
    for (const name of (quoted ?? bare).split(/\s+/)) names.add(name);
  }
  return names;
}
