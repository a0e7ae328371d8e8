/** The scripts and styles that stand in a page itself, as their browser reads them. */
export interface InlineParts {
  scripts: string[];
  styles: string[];
}

const ELEMENT = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g;
/** A script of one of these types runs; any other type is data. */
const RUNS = /^(?:module|text\/javascript|)$/;

/** Everything inside a built page that a strict policy has to know. Each text comes once. */
export function inlineParts(html: string): InlineParts {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const [, name, attributes = '', text = ''] of html.matchAll(ELEMENT)) {
    const type = /\btype="([^"]*)"/.exec(attributes)?.[1] ?? '';
    if (name === 'style') styles.add(text);
    else if (!/\bsrc=/.test(attributes) && RUNS.test(type)) scripts.add(text);
  }
  return { scripts: [...scripts], styles: [...styles] };
}
