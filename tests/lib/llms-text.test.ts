import { expect, test } from 'vitest';
import { llmsText } from '../../src/lib/llms-text.ts';
import { validContent } from '../fixtures/content.ts';
import { say } from '../say.ts';

test('llms.txt lists symptoms, fixes, other pages and data, each under its own heading', () => {
  const content = validContent();
  const [fix] = content.pages;
  content.pages = [
    fix!,
    ...['about', 'index'].map((id) => ({ ...fix!, id, data: { title: `The page ${id}` } })),
  ];
  const text = llmsText(
    content,
    { name: 'A guide', description: 'What it is for.' },
    (address) => `https://guide.example${address}`,
    say,
  );
  const sections = text.split(/^## /m).map((section) => section.trim().split(/\n+/));
  expect(sections.map(([heading]) => heading)).toEqual([
    '# A guide',
    'Symptoms',
    'Fixes',
    'Other pages',
    'Data',
  ]);
  const [start, symptoms, fixes, others, data] = sections;
  expect(start).toContain('> What it is for.');
  expect(symptoms!.slice(1)).toEqual([
    '- [It is stuck](https://guide.example/symptoms/frozen/index.md): What “It is stuck” means.',
  ]);
  expect(fixes).toHaveLength(2);
  expect(fixes![1]).toContain('(https://guide.example/fix/client/index.md)');
  expect(others!.slice(1)).toEqual([
    '- [The page about](https://guide.example/about/index.md)',
    '- [The page index](https://guide.example/index.md)',
  ]);
  expect(data![1]).toContain('(https://guide.example/api/v1/index.json)');
});
