import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, inject, test } from 'vitest';
import { readContent } from '../read-content.ts';
import { readPages, visibleText } from './built-site.ts';

const content = await readContent();
const SITE = 'https://rejoin.example';

const get = async (address: string) => {
  const response = await fetch(inject('origin') + address.replace(SITE, ''));
  expect(response.status, address).toBe(200);
  return response;
};
const json = async (address: string) =>
  (await (await get(address)).json()) as Record<string, unknown> & {
    $schema: string;
    $id?: string;
  };

interface Index {
  documents: { name: string; url: string; schema: string }[];
}
const { documents } = (await json('/api/v1/index.json')) as unknown as Index;

test('the index names every document', () => {
  expect(documents.map(({ name }) => name)).toEqual([
    'symptoms',
    'causes',
    'scope',
    'flows',
    'links',
  ]);
});

test.each(['index', ...documents.map(({ name }) => name)])(
  'the document %s fits the schema it names, and a wrong one does not',
  async (name) => {
    const document = await json(`/api/v1/${name}.json`);
    const schema = await json(document.$schema);
    const formats = { uri: (text: string) => URL.canParse(text), date: /^\d{4}-\d\d-\d\d$/ };
    const ajv = new Ajv2020({ strict: true, formats });
    const validate = ajv.compile(schema);
    validate(document);
    expect(validate.errors ?? []).toEqual([]);
    expect(validate({ ...document, unknown: 1 })).toBe(false);
    expect(schema.$id).toBe(document.$schema);
  },
);

test('the data is the content, with the addresses of its pages', async () => {
  const { symptoms } = (await json('/api/v1/symptoms.json')) as unknown as {
    symptoms: { id: string; url: string; markdown: string; firstStepUrl: string }[];
  };
  const byId = <Item extends { id: string }>(items: Item[]) =>
    [...items].sort((one, other) => one.id.localeCompare(other.id));
  expect(byId(symptoms)).toMatchObject(
    byId(content.symptoms).map(({ id, data }) => ({
      id,
      errors: data.errors,
      causes: data.causes,
      nearMisses: data.nearMisses,
      reviewed: data.reviewed,
    })),
  );
  for (const { url, markdown } of symptoms) {
    await get(url);
    await get(markdown);
  }
  const { flows } = (await json('/api/v1/flows.json')) as unknown as {
    flows: { mermaid: string }[];
  };
  expect(flows).toMatchObject(content.flows.map(({ data }) => data));
  for (const { mermaid } of flows) await get(mermaid);
});

test('the worked example finds the page of an error', async () => {
  const { document } = readPages().find(({ address }) => address === '/api/v1/')!;
  const [example] = [...document.querySelectorAll('pre')];
  const command = example!.textContent.replace(SITE, inject('origin'));
  // What the command does, without the two programs that a machine for tests may lack.
  const [, address = '', error = '', selection] =
    /^curl -s (\S+) \| jq -r --arg error '(.+)' '(.+)'$/.exec(
      command.replaceAll(/ ?\\?\n */g, ' '),
    ) ?? [];
  expect(selection).toBe('.symptoms[] | select(any(.errors[], .variants[]; . == $error)) | .url');
  const { symptoms } = (await json(new URL(address).pathname)) as unknown as {
    symptoms: { errors: string[]; variants: string[]; url: string }[];
  };
  const found = symptoms
    .filter(({ errors, variants }) => [...errors, ...variants].includes(error))
    .map(({ url }) => new URL(url).pathname);
  const symptom = content.symptoms.find(({ data }) => data.errors.includes(error))!;
  expect(found).toEqual([`/symptoms/${symptom.id}/`]);
});

describe.each(readPages().filter(({ address }) => address !== '/404.html'))(
  'the Markdown of $address',
  ({ address, document }) => {
    test('is linked, is served at the page’s address, and holds its headings and no tags', async () => {
      const link = document.querySelector('link[rel=alternate][type="text/markdown"]');
      expect(link?.getAttribute('href')).toBe(`${address}index.md`);
      const response = await get(`${address}index.md`);
      expect(response.headers.get('content-type')).toContain('text/markdown');
      const markdown = await response.text();
      const plain = markdown
        .replaceAll(/\\(?=[\p{P}\p{S}])/gu, '')
        .replaceAll(/^(#+) \[([^\]]*)\]\([^)]*\)$/gm, '$1 $2');
      for (const heading of document.querySelectorAll('main :is(h1, h2, h3)')) {
        const words = visibleText(heading).replaceAll('`', '');
        expect(plain.replaceAll('`', '')).toMatch(new RegExp(`^#+ ${RegExp.escape(words)}$`, 'm'));
      }
      const outsideCode = markdown
        .replaceAll(/^ *```[^]*?^ *```/gm, '')
        .replaceAll(/`[^`\n]*`/g, '');
      expect(outsideCode).not.toMatch(/(?<!\\)<(?!https?:)[a-z/]/i);
      expect(outsideCode).not.toMatch(/\]\(\//);
      expect(markdown).toContain(`<${SITE}${address}>`);
    });
  },
);

test('a flowchart is told in words in the Markdown of its page', async () => {
  const flow = content.flows.find(({ id }) => id === 'network')!.data;
  const markdown = await (await get('/fix/network/index.md')).text();
  for (const { text } of flow.nodes) expect(markdown).toContain(text);
  for (const { answer } of flow.edges) if (answer) expect(markdown).toContain(`**${answer}:**`);
});

test('llms.txt lists every page of content, and each of its links is served', async () => {
  const text = await (await get('/llms.txt')).text();
  const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);
  expect(links.length).toBe(content.symptoms.length + content.pages.length + 1);
  for (const link of links) await get(link);
});
