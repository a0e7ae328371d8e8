import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rank, type Sources } from '../../../src/lib/search/rank.ts';
import { search } from '../../../src/lib/search/search.ts';
import type { IndexedPage } from '../../../src/lib/search/wordings.ts';
import { contentPages, sourcesFrom } from '../../fixtures/search-pages.ts';

const sources = await sourcesFrom(await contentPages());

const find = async (text: string, from: Sources = sources) => {
  const { match, results } = await search(text, from);
  return { match, url: results[0]?.url };
};

/** A page with what matters to a test, and nothing else. */
const page = (url: string, meta: Record<string, string>, content = ''): IndexedPage => ({
  url,
  content: [meta.title, meta.errors, content].join('. '),
  meta: { title: url, ...meta },
  filters: {},
  anchors: [],
});

const FILLER = 'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda sigma omega'
  .split(' ')
  .map((word) => page(`/symptoms/${word}/`, { errors: `${word} ${word}ish module exploded` }));

describe('a message', () => {
  test.each([
    ['Meeting URL is not valid', '/symptoms/meeting-url-not-valid/'],
    ['"reference ID 43 (source ID 241)"', '/symptoms/reference-id-43-source-id-241/'],
    ['HTTP 404 - Page not found', '/symptoms/page-cannot-be-displayed/'],
  ])('%s is this error', async (text, url) => {
    expect(await find(text)).toEqual({ match: 'exact', url });
  });

  test('wins over the codes, times and ports around it', async () => {
    const text =
      '[10:22:31] sip.example.com:5061 ticket 55120 (2 of 3): Meeting URL is not valid. Error 0x80070005';
    expect((await find(text)).url).toBe('/symptoms/meeting-url-not-valid/');
  });

  test('is found behind a protocol’s status, and in the window of a longer dialog', async () => {
    const around = (text: string) => `SIP/2.0 403 Forbidden\n${text}\nHide Details\nOK  Cancel`;
    expect(await find(around('Meeting URL is not valid'))).toEqual({
      match: 'exact',
      url: '/symptoms/meeting-url-not-valid/',
    });
  });

  test('of a browser, which any site shows, tells a page by itself only where words stand around', async () => {
    const code = 'ERR_CERT_REVOKED';
    expect((await find(code)).match).toBe('none');
    expect((await find(`Skype join page says the certificate is bad ${code}`)).url).toBe(
      '/symptoms/certificate-warning/',
    );
    expect((await find('Skype join page says it is bad')).url).not.toBe(
      '/symptoms/certificate-warning/',
    );
  });

  test('with slips in it is found', async () => {
    expect((await find('meting url is not vaild')).url).toBe('/symptoms/meeting-url-not-valid/');
  });

  test('that a fix page quotes is found where it stands by itself', async () => {
    const from = await sourcesFrom([
      ...FILLER,
      page('/fix/porridge/', { title: 'Porridge' }, 'It says “Come again with a spoon”.'),
      page('/fix/ladles/', { title: 'Ladles' }, 'Come with a spoon, again and again'),
    ]);
    expect((await find('come again with a spoon', from)).url).toBe('/fix/porridge/');
  });

  test('is known by a piece of it in a row, as where a dialog cuts it off', async () => {
    const errors =
      'Network trouble keeps you from sharing spoons, bowls and all that comes with them';
    const from = await sourcesFrom([...FILLER, page('/symptoms/porridge/', { errors })]);
    const shown = async (text: string) =>
      (await rank(text, from)).ranked.find(({ url }) => url === '/symptoms/porridge/')?.evidence
        .shown;
    expect(await shown('Network trouble keeps you from sharing')).toBe(1);
    expect(await shown('sharing keeps network trouble from you')).toBe(0);
    expect(await shown('from sharing spoons')).toBe(0);
  });

  test('that has lost its “not” is another message, however long it is', async () => {
    expect((await find('The meeting URL is valid')).match).not.toBe('exact');
    const rest =
      'reach the gruel boiler in the kitchen, so every porridge and ladle stays lukewarm';
    const from = await sourcesFrom([
      ...FILLER,
      page('/symptoms/gruel/', { errors: `The cook cannot ${rest}` }),
    ]);
    expect((await find(`The cook cannot ${rest}`, from)).match).toBe('exact');
    expect((await find(`The cook can ${rest}`, from)).match).not.toBe('exact');
  });

  test('is found behind other text without blanks', async () => {
    const from = await sourcesFrom([
      ...FILLER,
      page('/symptoms/far/', { localized: '会議が見つかりませんでした' }),
    ]);
    const paragraph = '昨日から同じ問題が起きています。再起動しても直りません。'.repeat(12);
    expect((await find(`${paragraph}会議が見つかりませんでした`, from)).url).toBe('/symptoms/far/');
    const fields = Array.from({ length: 60 }, (_, at) => `"kettle${String(at)}":"ladle"`);
    const json = `{${[...fields, '"message":"Meeting URL is not valid"'].join(',')}}`;
    expect((await find(json)).match).toBe('exact');
  });

  test('is the same in any quotes', async () => {
    const from = await sourcesFrom([
      ...FILLER,
      page('/symptoms/quoted/', { errors: 'The server’s “gruel” didn’t boil' }),
    ]);
    for (const text of [
      'The server\'s "gruel" didn\'t boil',
      '‚The server`s „gruel” didn´t boil‘',
    ]) {
      expect(await find(text, from)).toEqual({ match: 'exact', url: '/symptoms/quoted/' });
    }
  });

  test('in Chinese or Japanese is found in a sentence around it', async () => {
    const from = await sourcesFrom([
      ...FILLER,
      page('/symptoms/far/', { localized: '找不到此会议 ␞ 会議が見つかりませんでした' }),
    ]);
    for (const text of [
      '我点击链接时显示：找不到此会议，怎么办？',
      '「会議が見つかりませんでした」と出ます',
    ]) {
      expect((await find(text, from)).url).toBe('/symptoms/far/');
    }
  });

  test('quoted on a fix page leads to its section there', async () => {
    const content =
      'Mend it. First. Look at the ports. Then. It says “The gruel boiler is cold today”.';
    const from = await sourcesFrom([
      ...FILLER,
      {
        ...page('/fix/boiler/', { title: 'Mend it' }),
        content,
        anchors: [
          { element: 'h2', id: 'first', text: 'First', location: 2 },
          { element: 'h2', id: 'then', text: 'Then', location: 7 },
        ],
      },
    ]);
    const { results } = await search('popup: the gruel boiler is cold today', from);
    expect(results[0]).toMatchObject({ url: '/fix/boiler/#then', section: 'Then' });
  });
});

describe('a code that names an error', () => {
  test.each([
    'reference ID 43 (source ID 242)',
    'When contacting your support team, reference error ID 45 (source ID 241).',
    'client freezes when the meeting starts, 0x80070005',
    'the join link shows ERR_SOMETHING_ELSE',
  ])('and is on no page rules every page out: %s', async (text) => {
    expect((await find(text)).match).toBe('none');
  });

  test('one digit off is another code', async () => {
    const from = await sourcesFrom([
      ...FILLER,
      page('/symptoms/coded/', { errors: 'Gruel failed (0x80040154)', codes: 'KB123456: gruel' }),
    ]);
    expect(await find('0x80040154', from)).toEqual({ match: 'exact', url: '/symptoms/coded/' });
    expect(await find('KB123456', from)).toEqual({ match: 'exact', url: '/symptoms/coded/' });
    expect((await find('0x80040155', from)).match).toBe('none');
    expect((await find('KB123457', from)).match).toBe('none');
  });

  test.each(['-2147221164', '2147746132', '80040154h', '0X80040154L', 'Fehler 0x80040154'])(
    'is the same in other clothes: %s',
    async (text) => {
      const from = await sourcesFrom([
        ...FILLER,
        page('/symptoms/coded/', { errors: 'Gruel failed (0x80040154)' }),
      ]);
      expect((await find(text, from)).url).toBe('/symptoms/coded/');
    },
  );
});

describe('a code in a table', () => {
  test('is found by the reason that logs give with it, too', async () => {
    const from = await sourcesFrom([
      ...FILLER,
      page('/fix/boiler/', {
        title: 'Mend it',
        codes: 'KB123456; The boiler has no route ␟ pilot',
      }),
    ]);
    const { results } = await search('"the boiler has no route"', from);
    expect(results[0]?.url).toBe('/fix/boiler/#pilot');
  });

  test('leads to the section that helps, and says what it means', async () => {
    const from = await sourcesFrom([
      ...FILLER,
      {
        ...page('/fix/boiler/', {
          aliases: 'KB123456, cold boiler',
          codes: 'KB123456: The pilot light is out ␟ pilot',
        }),
        anchors: [{ element: 'h2', id: 'pilot', location: 1, text: 'Pilot light' }],
      },
      page('/codes/', { codes: 'KB123456: The pilot light is out ␟ kb123456' }),
    ]);
    const { results } = await search('KB123456', from);
    expect(
      results.map(({ url, section, excerpt }) => [
        url,
        section,
        excerpt.map(({ text }) => text).join(''),
      ]),
    ).toEqual([
      ['/fix/boiler/#pilot', 'Pilot light', 'KB123456: The pilot light is out'],
      ['/codes/#kb123456', 'KB123456', 'KB123456: The pilot light is out'],
    ]);
  });

  test('of one family is no sure answer to a short number of nobody knows which', async () => {
    const numbered = await sourcesFrom([
      ...FILLER,
      page('/symptoms/diagnosed/', { codes: 'ms-diagnostics 1001: The kettle is foreign' }),
    ]);
    expect((await find('ms-diagnostics: 1001', numbered)).match).toBe('exact');
    expect((await find('Teapot error 1001', numbered)).match).not.toBe('exact');
  });
});

test('the source ID alone, which many errors share, is no sure answer', async () => {
  const from = await sourcesFrom([
    ...FILLER,
    page('/symptoms/pair/', { errors: 'reference ID 503 (source ID 239)' }),
  ]);
  expect((await find('reference ID 503 (source ID 239)', from)).match).toBe('exact');
  expect((await find('404 (source ID 239)', from)).match).not.toBe('exact');
});

describe('what is a code only if the site has it', () => {
  test('names its error there', async () => {
    const from = await sourcesFrom([
      ...FILLER,
      page('/symptoms/coded/', { errors: 'Gruel (2FA)' }),
    ]);
    const code = [...FILLER, page('/symptoms/coded/', { codes: '0x2fa: gruel' })];
    expect((await find('2FA', await sourcesFrom(code))).url).toBe('/symptoms/coded/');
    expect((await find('gruel 2FA', from)).url).toBe('/symptoms/coded/');
  });

  test.each(['Source: 192.168.1.20\n', 'src=10.1.1.7\n', 'ref 12\n'])(
    'rules no page out elsewhere: %j',
    async (before) => {
      const { url } = await find(`${before}client freezes when the meeting starts`);
      expect(url).toBe('/symptoms/client-freezes/');
    },
  );
});

test('a message may hold a bar or an arrow', async () => {
  const from = await sourcesFrom([
    ...FILLER,
    page('/symptoms/barred/', { errors: 'Join failed | reason 42 kettle → #ladle' }),
  ]);
  const { results } = await search('Join failed | reason 42 kettle → #ladle', from);
  expect(results[0]?.excerpt.map(({ text }) => text).join('')).toBe(
    'Join failed | reason 42 kettle → #ladle',
  );
});

describe('the order', () => {
  test('has symptoms before fixes that say the same', async () => {
    const from = await sourcesFrom([
      ...FILLER,
      page('/fix/gruel/', { title: 'Cold gruel', codes: 'KB123456: gruel' }),
      page('/symptoms/gruel/', { title: 'Cold gruel', codes: 'KB123456: gruel' }),
    ]);
    const { results } = await search('KB123456', from);
    expect(results.map(({ url }) => url)).toEqual(['/symptoms/gruel/', '/fix/gruel/']);
  });

  test('trusts a page more that alone has all the words', async () => {
    const kettle = page('/fix/kettle/', { title: 'Kettle' }, 'The porridge, dumplings and ladle');
    const others = ['a', 'b', 'c', 'd'].map((name) => ({ ...kettle, url: `/fix/${name}/` }));
    const scoreAmong = async (pages: IndexedPage[]) => {
      const { ranked } = await rank('porridge dumplings ladle', await sourcesFrom(pages));
      return ranked.find(({ url }) => url === '/fix/kettle/')?.evidence.alone;
    };
    expect(await scoreAmong([...FILLER, kettle])).toBe(1);
    expect(await scoreAmong([...FILLER, kettle, ...others])).toBeLessThan(0.6);
    expect(await scoreAmong([...FILLER, { ...kettle, content: 'The porridge and ladle' }])).toBe(0);
  });

  test('has rare words before those on many pages', async () => {
    const from = await sourcesFrom([
      ...FILLER,
      page('/symptoms/a/', { aliases: 'module trouble with porridge' }),
      page('/symptoms/b/', { aliases: 'module trouble with dumplings' }),
    ]);
    expect((await find('module dumplings', from)).url).toBe('/symptoms/b/');
  });
});

describe('a topic', () => {
  test('is found by each alias of a list', async () => {
    const from = await sourcesFrom([
      ...FILLER,
      page('/fix/spoons/', { aliases: 'lost cutlery, missing ladle' }),
    ]);
    expect((await find('missing ladle', from)).url).toBe('/fix/spoons/');
  });

  test('is found by a story as a whole and not by what stands between its commas', async () => {
    const from = await sourcesFrom([
      ...FILLER,
      page('/symptoms/spoons/', { stories: 'I polish the ladle, I knock twice, nobody sings' }),
    ]);
    expect((await find('I polish the ladle, I knock twice, nobody sings', from)).url).toBe(
      '/symptoms/spoons/',
    );
    expect((await find('I knock', from)).match).toBe('none');
  });

  test('is found by the words of an address, which people read out to each other', async () => {
    const from = await sourcesFrom([
      ...FILLER,
      page('/fix/spoon-drawer/', { title: 'Where a ladle lies' }, 'Each spoon has a drawer'),
      page('/fix/kitchen/', { title: 'Kitchen' }, 'Each drawer has a spoon'),
    ]);
    expect((await find('spoon drawer', from)).url).toBe('/fix/spoon-drawer/');
  });

  test('is found by the label that a page names, in the section where it stands', async () => {
    const boiler = {
      ...page('/fix/boiler/', { title: 'Mend it' }),
      content: 'Mend it. First. Look at the ports. Then. Choose Keep Gruel Warm.',
      anchors: [
        { element: 'h2', id: 'first', text: 'First', location: 2 },
        { element: 'h2', id: 'then', text: 'Then', location: 7 },
      ],
    };
    const labelled = await sourcesFrom([...FILLER, { ...boiler, labels: ['Keep Gruel Warm'] }]);
    const { results } = await search('keep gruel warm', labelled);
    expect(results[0]).toMatchObject({ grade: 'partial', url: '/fix/boiler/#then' });
  });

  test('is not found by a label that many pages name', async () => {
    const labels = ['Keep Warm'];
    const from = await sourcesFrom(
      [
        ...FILLER,
        ...['a', 'b', 'c', 'd'].map((name) => page(`/fix/${name}/`, {}, 'Keep Warm')),
      ].map((page) => (page.url.startsWith('/fix/') ? { ...page, labels } : page)),
    );
    expect((await find('Keep Warm', from)).match).toBe('none');
  });

  test('leads to the top of a symptom, a message quoted from its text to the section there', async () => {
    const symptom = page('/symptoms/gruel/', { errors: 'The gruel has gone cold' });
    const from = await sourcesFrom([
      ...FILLER,
      {
        ...symptom,
        content: 'Gruel Near misses Cold porridge says “The porridge refuses to boil today”.',
        anchors: [{ element: 'h2', id: 'near', location: 1, text: 'Near misses' }],
      },
    ]);
    expect((await find('porridge misses', from)).url).toBe('/symptoms/gruel/');
    expect((await find('The porridge refuses to boil today', from)).url).toBe(
      '/symptoms/gruel/#near',
    );
  });
});

describe('what is near', () => {
  const nearby = [
    ...FILLER,
    page('/symptoms/boiler/', { errors: 'The gruel boiler in the kitchen is cold today' }),
    page('/symptoms/ladle/', { errors: 'The silver ladle lies behind the wooden shelf' }),
  ];

  test('says why, and is empty where nothing says so', async () => {
    const from = await sourcesFrom(nearby);
    const becauseOf = async (text: string) =>
      (await search(text, from)).suggestions.map(({ url, because }) => ({ url, because }));
    expect(await becauseOf('the trumpet in the kitchen is cold today')).toEqual([
      {
        url: '/symptoms/boiler/',
        because: { message: 'The gruel boiler in the kitchen is cold today' },
      },
    ]);
    expect(await becauseOf('cold kitchen trumpet')).toEqual([
      { url: '/symptoms/boiler/', because: { words: ['cold', 'kitchen'] } },
    ]);
    expect((await search('zqxwv kjhgf', from)).suggestions).toEqual([]);
  });

  test('holds the pages with a word or two that nobody’s error is about', async () => {
    const from = await sourcesFrom(nearby);
    const { match, isSubject, suggestions } = await search('kitchen', from);
    expect({ match, isSubject }).toEqual({ match: 'none', isSubject: true });
    expect(suggestions.map(({ url, because }) => ({ url, because }))).toEqual([
      { url: '/symptoms/boiler/', because: { words: ['kitchen'] } },
    ]);
    expect((await search('kitchen trumpet', from)).isSubject).toBe(false);
  });

  test('of a text in another language is told apart from English', async () => {
    const isEnglish = async (text: string) => (await search(text, sources)).isEnglish;
    expect(await isEnglish('the printer in our office has no paper')).toBe(true);
    expect(await isEnglish('Der Drucker hat kein Papier mehr und meldet nichts')).toBe(false);
    expect(await isEnglish('Принтер не печатает документ')).toBe(false);
    expect(await isEnglish('reference ID 45 (source ID 242)')).toBe(true);
  });
});

describe('whatever is pasted', () => {
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
      '__proto__ constructor toString',
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

  test('nothing is asked of the index that it takes for an operator', async () => {
    const from = await sourcesFrom([
      ...FILLER,
      page(
        '/fix/boiler/',
        { title: 'Mend the gruel boiler' },
        'Mend the gruel boiler and the ladle',
      ),
    ]);
    const asked: string[] = [];
    const words = fc.constantFrom('gruel', '"boiler', '-ladle', 'mend*', 'boi"ler', 'gruel-boiler');
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 2, maxLength: 6 }), async (some) => {
        await search(some.join(' '), {
          ...from,
          ask: (query) => {
            asked.push(query);
            return from.ask(query);
          },
        });
      }),
      { numRuns: 60 },
    );
    expect(asked.length).toBeGreaterThan(10);
    for (const query of asked) expect(query).toMatch(/^[\p{L}\p{N} ]+$/u);
  });

  test.each([
    ['a log', '2021-03-04 10:22:31 WARN worker-17 timed out after 1200 ms, retrying\n'],
    ['one long word', 'x'],
    ['brackets', '(['],
    ['digits', '1 '],
    ['repeated labels', 'reference id '],
    ['capitals', 'A'],
    ['addresses', 'https://a.b/c?d=e&'],
    ['dots', 'a.'],
    ['messages', 'Meeting URL is not valid. '],
    ['Japanese', '会議が見つかりません'],
    ['blanks behind a label', ' ', 'ref'],
    ['blanks behind another', ' ', 'error'],
    ['dashes behind a label', '-', 'error'],
    ['dashes behind a protocol', '-', 'SIP'],
    ['colons behind another', ':', 'HTTP'],
    ['commas behind a number', ',', 'reference 43'],
    ['JSON', '"field":"value","ms":12,'],
  ])('20 kB of %s is answered soon', async (_, unit, start = '') => {
    let keys = 0;
    const began = performance.now();
    await search(start + unit.repeat(20_000 / unit.length), {
      ...sources,
      find: (all) => {
        keys += all.length;
        return sources.find(all);
      },
    });
    expect(keys).toBeLessThanOrEqual(40);
    expect(performance.now() - began).toBeLessThan(2000);
  });

  test('what symptoms answer needs no texts of pages', async () => {
    const empty = { ...sources, ask: () => Promise.reject(new Error('gone')) };
    const { results } = await search('client freezes', empty);
    expect(results[0]?.url).toBe('/symptoms/client-freezes/');
    expect(results[0]?.excerpt.map(({ text }) => text).join('')).toContain('freezes');
  });

  test('results do without the texts of pages, and say so', async () => {
    const [told] = (await search('network proxy', sources)).results;
    for (const ask of [() => Promise.resolve([]), () => Promise.reject(new Error('gone'))]) {
      const { results, lacksTexts } = await search('network proxy', { ...sources, ask });
      expect({ url: results[0]?.url, lacksTexts }).toEqual({
        url: told?.url.split('#')[0],
        lacksTexts: true,
      });
    }
    expect(await search('zqxwv', { ...sources, ask: () => Promise.resolve([]) })).toMatchObject({
      match: 'none',
      lacksTexts: false,
    });
  });

  test.each(['Network.Proxy', 'Get-CsCertificate'])(
    'an index that has no page for the parts of a name lacks nothing: %s',
    async (name) => {
      const empty = { ...sources, ask: () => Promise.resolve([]) };
      expect(await search(name, empty)).toMatchObject({ lacksTexts: false });
    },
  );

  test('files that cannot be read are an error, not an empty answer', async () => {
    const lost = { ...sources, find: () => Promise.reject(new Error('lost')) };
    await expect(search('Meeting URL is not valid', lost)).rejects.toThrow('lost');
  });
});
