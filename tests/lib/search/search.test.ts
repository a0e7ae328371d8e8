import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/lib/search/judge.ts';
import { toSearchable } from '../../../src/lib/search/page.ts';
import { readPaste } from '../../../src/lib/search/paste.ts';
import { plan } from '../../../src/lib/search/plan.ts';
import { understand } from '../../../src/lib/search/reading.ts';
import { search } from '../../../src/lib/search/search.ts';
import { cleanText } from '../../../src/lib/search/text.ts';
import {
  buildShards,
  formsOf,
  otherShardsOf,
  shardOf,
} from '../../../src/lib/search/vocabulary.ts';
import { wordsOf } from '../../../src/lib/search/words.ts';
import { contentPages, everyPage } from '../../fixtures/search-pages.ts';

const indexed = await contentPages();
const pages = indexed.map(toSearchable);
const shards = buildShards(pages.map(({ text }) => wordsOf(cleanText(text))));

const lookUp = (word: string) =>
  [shardOf(word, shards.length), ...otherShardsOf(word, shards.length)]
    .map((number) => formsOf(word, shards[number] ?? []))
    .find((forms) => forms.length > 0) ?? [];

const read = (text: string) => understand(readPaste(text), lookUp, pages.length);

/** All pages graded, the best first. */
const grade = (text: string) =>
  pages
    .map((page) => ({ url: page.url, ...judge(read(text), page) }))
    .sort((a, b) => b.score - a.score);

const best = (text: string) => grade(text)[0]!;

describe('the judge', () => {
  test.each([
    ['Meeting URL is not valid', '/symptoms/meeting-url-not-valid/'],
    ['"reference ID 43 (source ID 241)"', '/symptoms/reference-id-43-source-id-241/'],
    ['HTTP 404 - Page not found', '/symptoms/page-cannot-be-displayed/'],
  ])('finds %s exactly', (text, url) => {
    expect(best(text)).toMatchObject({ url, match: 'exact' });
  });

  test('lets the error’s own words win over stray numbers around them', () => {
    const text = '[10:22:31] ticket 55120 (2 of 3): Meeting URL is not valid. Error 0x80070005';
    expect(best(text)).toMatchObject({ url: '/symptoms/meeting-url-not-valid/' });
    expect(best(text).match).not.toBe('none');
  });

  test.each([
    'reference ID 43 (source ID 242)',
    'When contacting your support team, reference error ID 45 (source ID 241).',
    'client freezes when the meeting starts, 0x80070005',
    'the join link shows ERR_CONNECTION_RESET',
  ])('offers nothing for an identifier that stands on no page: %s', (text) => {
    expect(grade(text).filter(({ match }) => match !== 'none')).toEqual([]);
  });

  test('calls a wording with a slip in it partial', () => {
    expect(best('meting url is not vaild')).toMatchObject({
      url: '/symptoms/meeting-url-not-valid/',
      match: 'partial',
    });
  });

  test('does not take a program that is named in passing for the subject', () => {
    expect(best('printer not responding').match).toBe('none');
    expect(best('File Open dialog when I click the link in Outlook')).toMatchObject({
      url: '/symptoms/file-open-dialog/',
      match: 'partial',
    });
  });

  test.each([
    'Word is not responding',
    'Microsoft Word keeps freezing',
    'Publisher stopped responding',
  ])('takes a program with an everyday name for the subject where it acts: %s', (text) => {
    expect(best(text).match).toBe('none');
  });

  test('takes the same names for words elsewhere', () => {
    expect(best('in other words, not responding').match).toBe('partial');
    expect(best('the last word I see: client freezes').url).toBe('/symptoms/client-freezes/');
  });

  test('finds the last resort for somebody who did all the steps', () => {
    expect(best('did all the steps, nothing works')).toMatchObject({
      url: '/symptoms/cannot-join-after-all-steps/',
      match: 'partial',
    });
  });

  test('puts symptoms before fixes that say the same', () => {
    expect(best('client freezes').url).toBe('/symptoms/client-freezes/');
  });
});

describe('a paste with more words than are looked up', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
  const unknown = letters.flatMap((a) => ['zq', 'qx', 'xw'].map((start) => `${start}${a}vk`));
  const hosts = Array.from({ length: 48 }, (_, index) => `host${index}`);
  const readAsked = (text: string) => {
    const paste = readPaste(text);
    const asked = (word: string) => (paste.lookups.includes(word) ? lookUp(word) : undefined);
    return understand(paste, asked, pages.length);
  };

  test('weighs only those against a page that were looked up and not found', () => {
    const words = readAsked(unknown.join(' ')).statements.flat();
    const weighing = new Set(words.filter(({ weight }) => weight > 0).map(({ text }) => text));
    expect(weighing.size).toBe(48);
  });

  test('still finds the error in it', async () => {
    const text = `client freezes when the meeting starts, ${[...hosts, ...unknown].join(' ')}`;
    const { results } = await search(text, {
      pages: pages.length,
      lookUp: (words) =>
        Promise.resolve((word) => (words.includes(word) ? lookUp(word) : undefined)),
      ask: () => Promise.resolve(everyPage(indexed)),
    });
    expect(results[0]?.url).toBe('/symptoms/client-freezes/');
  });
});

describe('the plan', () => {
  test('asks for identifiers first, and never for more than two other words', () => {
    const [first, ...others] = plan(
      read('Lync: couldn’t join the conference, reference ID 43 (source ID 241)'),
    );
    expect(first).toBe('43 241');
    for (const query of others) expect(query.split(' ').length).toBeLessThanOrEqual(2);
  });

  test('asks for the words that were meant', () => {
    expect(plan(read('meetlng URL ls not valld')).join(' ')).toContain('valid');
  });

  test('holds nothing that the index takes for an operator', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const query of plan(read(text))) expect(query).toMatch(/^[\p{L}\p{N} ]+$/u);
      }),
    );
  });
});

describe('whatever is pasted', () => {
  const ask = () => Promise.resolve(everyPage(indexed));
  const sources = { pages: pages.length, lookUp: () => Promise.resolve(lookUp), ask };

  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.constantFrom(
      '',
      ' ',
      '\u0000',
      '\u202e\u0627\u0644',
      '😀',
      '<script>',
      '%E0%A4%A',
      '((((',
      '\\',
    ),
  );

  test('an outcome agrees with itself', async () => {
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        const { match, results, suggestions } = await search(text, sources);
        expect(match === 'none').toBe(results.length === 0);
        if (results.length > 0) expect(suggestions).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('an error is found in any text around it', async () => {
    const around = fc.stringMatching(/^[0-9 .:;,()[\]_-]{0,30}$/);
    await fc.assert(
      fc.asyncProperty(around, around, async (before, after) => {
        const { results } = await search(`${before}\nMeeting URL is not valid\n${after}`, sources);
        expect(results[0]?.url).toBe('/symptoms/meeting-url-not-valid/');
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['a log', '2021-03-04 10:22:31 WARN worker-17 timed out after 1200 ms, retrying\n'],
    ['one long word', 'x'],
    ['brackets', '(['],
    ['digits', '1 '],
    ['repeated labels', 'reference id '],
    ['addresses', 'https://a.b/c?d=e&'],
    ['dots', 'a.'],
  ])('20 kB of %s is looked up and asked for no more than a dialog is', async (_, unit) => {
    const lookedUp: string[] = [];
    const asked: string[] = [];
    await search(unit.repeat(20_000 / unit.length), {
      ...sources,
      lookUp: (words) => {
        lookedUp.push(...words);
        return sources.lookUp();
      },
      ask: (query) => {
        asked.push(query);
        return ask();
      },
    });
    expect(lookedUp.length).toBeLessThanOrEqual(48);
    expect(asked.length).toBeLessThanOrEqual(8);
  });

  test('an index that has no page for a word of the vocabulary is an error', async () => {
    const empty = { ...sources, ask: () => Promise.resolve([]) };
    await expect(search('Meeting URL is not valid', empty)).rejects.toThrow('vocabulary');
    await expect(search('43/241', empty)).rejects.toThrow('vocabulary');
    const filtered = await search('Meeting URL is not valid', empty, { cause: 'Network' });
    expect(filtered.match).toBe('none');
    const unknown = await search('zqxwv', empty);
    expect(unknown.match).toBe('none');
  });

  test('an index that cannot be asked is an error, not an empty answer', async () => {
    const broken = { ...sources, ask: () => Promise.reject(new Error('gone')) };
    await expect(search('Meeting URL is not valid', broken)).rejects.toThrow('gone');
  });
});
