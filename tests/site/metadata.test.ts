import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readContent } from '../read-content.ts';
import { site } from '../../src/site.ts';
import { readPages, visibleText } from './built-site.ts';

const pages = readPages();
const content = await readContent();

const meta = (document: Document, name: string) =>
  document.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content');

test.each(['title', 'description'])('every page has a %s of its own', (what) => {
  const all = pages.map(({ document }) =>
    what === 'title' ? document.title : meta(document, 'description'),
  );
  expect(all).not.toContain(undefined);
  expect(new Set(all).size).toBe(pages.length);
});

describe.each(pages)('$address', ({ address, document }) => {
  test('has one first heading, and no gap between its levels', () => {
    const levels = [...document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)')].map(
      (heading) => Number(heading.tagName.slice(1)),
    );
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, i) => {
      expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1);
    });
  });

  test('can be shown by a link preview', () => {
    expect(meta(document, 'og:title')).toBeTruthy();
    expect(meta(document, 'og:description')).toBe(meta(document, 'description'));
    const image = new URL(meta(document, 'og:image') ?? '');
    expect(existsSync(`dist${image.pathname}`)).toBe(true);
  });

  test('is in the sitemap under its canonical address, or is the 404 page', () => {
    const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
    const sitemap = readFileSync('dist/sitemap-0.xml', 'utf8');
    expect(sitemap.includes(`<loc>${canonical}</loc>`)).toBe(address !== '/404.html');
  });
});

describe.each(content.symptoms)('the page of the symptom $id', ({ id, data }) => {
  const { document } = pages.find(({ address }) => address === `/symptoms/${id}/`)!;

  test('holds its errors in heading, description and text', () => {
    const [first] = data.errors;
    if (first !== undefined) {
      expect(visibleText(document.querySelector('h1')!)).toContain(first);
      expect(meta(document, 'description')).toContain(first);
    }
    const text = visibleText(document.querySelector('main')!);
    for (const words of [...data.errors, ...data.variants]) expect(text).toContain(words);
  });
});

const reviewed = [
  ...content.symptoms.map(({ id, data }) => ({ address: `/symptoms/${id}/`, data })),
  ...content.pages.flatMap(({ id, data }) => (data.reviewed ? [{ address: `/${id}/`, data }] : [])),
];

test.each(reviewed)(
  '$address is described as a TechArticle by its own data',
  ({ address, data }) => {
    const { document } = pages.find((page) => page.address === address)!;
    const script = document.querySelector('script[type="application/ld+json"]');
    expect(JSON.parse(script?.textContent ?? '')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'TechArticle',
      headline: data.title,
      description: meta(document, 'description'),
      url: `https://rejoin.example${address}`,
      mainEntityOfPage: `https://rejoin.example${address}`,
      inLanguage: site.language,
      dateModified: data.reviewed,
      about: data.appliesTo?.map((product) => ({
        '@type': 'SoftwareApplication',
        name: content.products.find(({ id }) => id === product)?.data.name,
      })),
      isBasedOn: data.sources?.flatMap(
        (source) => content.sources.find(({ id }) => id === source)?.data.url ?? [],
      ),
    });
  },
);

test.each(pages.filter(({ document }) => document.querySelector('nav.sidebar') !== null))(
  'the sidebar of $address marks that page and no other',
  ({ address, document }) => {
    const marked = [...document.querySelectorAll('nav.sidebar [aria-current=page]')];
    expect(marked.map((link) => link.getAttribute('href'))).toEqual([address]);
  },
);
