import { escapeHtml } from '../escape-html.ts';

type Attributes = Readonly<Record<string, string | number | undefined>>;

const attributes = (values: Attributes) =>
  Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : ` ${name}="${escapeHtml(`${value}`)}"`))
    .join('');

/** An element of a picture with its attributes; the children are markup already. */
export function element(name: string, values: Attributes, ...children: string[]): string {
  const start = `<${name}${attributes(values)}`;
  return children.length === 0 ? `${start}/>` : `${start}>${children.join('')}</${name}>`;
}
