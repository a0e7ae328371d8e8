import { describe, expect, test } from 'vitest';
import {
  beginsWith,
  identifiersIn,
  identifiersInPaste,
  keyOf,
  keysOf,
  withoutIdentifiers,
} from '../../../src/lib/search/identifiers.ts';

const valuesIn = (text: string) => identifiersInPaste(text).map(({ value }) => value);

describe('the same reference in other clothes', () => {
  test.each([
    'reference ID 43 (source ID 241)',
    'Reference ID: 43, Source ID: 241',
    'ref id 43 source 241',
    'refid=43 sourceid=241',
    'reference error ID 43 (source ID 241).',
    'reference #43 / source #241',
    'Error ID 43, source ID 241',
    'reference lD 43 (source 1D 24l)',
    '43/241',
    '43 241',
    'ID43/ID241',
    'Fehler-ID 43 (Quell-ID 241)',
    '参照 ID 43 (ソース ID 241)',
    'ID de referencia 43 (ID de origen 241)',
    'verwijzings-id 43 (bron-id 241)',
  ])('%s', (text) => {
    expect(valuesIn(text)).toEqual(['43/241']);
  });

  test.each(['udp 3478-3481', 'TCP 80, 443', 'ports 3478 3479'])(
    '%s is none, but ports',
    (text) => {
      expect(valuesIn(text)).toEqual([]);
    },
  );

  test.each([
    ['reference id 43', '43/'],
    ['source id: 241', '/241'],
  ])('%s is half of one', (text, value) => {
    expect(valuesIn(text)).toEqual([value]);
  });
});

test.each([
  ['Error 0x80070005 occurred', '0x80070005'],
  ['Ox80070005', '0x80070005'],
  ['failed with 80070005', '0x80070005'],
  ['ERR_CONNECTION_RESET', 'err_connection_reset'],
  ['net::err_name_not_resolved', 'err_name_not_resolved'],
  ['System.NullReferenceException: Object reference', 'system.nullreferenceexception'],
  ['lync error 43/241 since monday', '43/241'],
  ['error 43 241 skype federation', '43/241'],
  ['ID43/241', '43/241'],
  ['KB 2409256', '2409256'],
  ['https://support.microsoft.com/en-us/help/2409256/x', '2409256'],
  ['AADSTS50058', '50058'],
  ['AADSTS5OO58', '50058'],
  ['Event ID 1000', '1000'],
  ['HTTP 404 - page not found', '404'],
  ['-2147221164', '0x80040154'],
  ['2147746132', '0x80040154'],
  ['80040154h', '0x80040154'],
  ['0X80040154L', '0x80040154'],
  ['Status code: caa20003', '0xcaa20003'],
  ['CAA-20003', '0xcaa20003'],
  ['0xCAA2OOO3', '0xcaa20003'],
  ['SfBErrorDomain 570621972', '570621972'],
  ['SfBErrorDomain, code 570621972', '570621972'],
  ['WinHTTP 12029', '12029'],
  ['DiagCode: 400#2203.', '400#2203'],
  ['Teams error 4c7', '0x4c7'],
  ['ms-diagnostics: 1034;reason="x"', '1034'],
  ['error code: 1603', '1603'],
  ['502 Bad Gateway', '502'],
  ['12029', '12029'],
])('%s names %s', (text, value) => {
  expect(valuesIn(text)).toEqual([value]);
});

test.each([
  'the meeting at 10:22 on 3 March 2021',
  'ticket 55120, 3 of 5 attempts',
  'Skype for Business 2016 on Windows 10',
  '2021-03-04 10:22:31,012 INFO heartbeat',
  'TL_INFO(TF_PROTOCOL) 10.1.1.7:5061',
  'call us on 2025550143',
  'process id 12, thread id 34',
  'datasource 3 is slow',
  'preferred 3 times',
  'Source: 192.168.1.20 connects',
  'src=10.1.1.7 dst=10.2.2.9',
  'Windows 10/11',
  'Lync 2013/2016',
  '2016/2019',
  'conference ID 80412345',
  'at the event 2024 in Berlin',
  'the code 482913 from the text message is not accepted',
])('%s names no error', (text) => {
  expect(identifiersInPaste(text).filter(({ names }) => names)).toEqual([]);
});

describe('an identifier of a paste is found among those of a page', () => {
  const among = (paste: string, page: string) => {
    const keys = new Set(identifiersIn(page).flatMap(keysOf));
    const asked = identifiersInPaste(paste).map(keyOf);
    return asked.length > 0 && asked.every((key) => keys.has(key));
  };
  const page = 'reference ID 43 (source ID 241). Not SIP 503. HTTP 404. Code 12029 is shown.';

  test.each(['ref 43', 'source 241', '43/241', 'error 404', 'SIP 503', '12029'])('%s', (paste) => {
    expect(among(paste, page)).toBe(true);
  });

  test.each(['43/242', '44/241', 'HTTP 503', 'error 2401', '1202', '0x43'])('not %s', (paste) => {
    expect(among(paste, page)).toBe(false);
  });
});

describe('a status of a protocol', () => {
  test.each(['SIP/2.0 403 Forbidden', 'HTTP 404', '502 Bad Gateway', 'status code: 500'])(
    '%s is context and names no error',
    (text) => {
      expect(identifiersInPaste(text).map(({ names }) => names)).toEqual([false]);
    },
  );
});

describe('a browser’s own code', () => {
  test.each([
    'net::ERR_NAME_NOT_RESOLVED',
    'DNS_PROBE_FINISHED_NXDOMAIN',
    'SEC_ERROR_UNKNOWN_ISSUER',
  ])('%s says how far it came, and rules no page out', (text) => {
    expect(identifiersIn(text)).toMatchObject([{ family: 'browser', names: false }]);
  });

  test('a program’s own code of that look still names an error', () => {
    expect(identifiersIn('ERR_MODULE_NOT_FOUND')).toMatchObject([{ names: true }]);
  });
});

test('a source ID alone names no error', () => {
  expect(identifiersInPaste('source: 241')).toMatchObject([{ value: '/241', names: false }]);
});

test.each(['43/241', 'ref 43', '365', '2FA', 'E911', '4c7'])(
  '%s is a code only if the site has it',
  (text) => {
    expect(identifiersInPaste(text)).toMatchObject([{ names: true, isGuess: true }]);
  },
);

describe('a number among words', () => {
  test.each([
    ['61045 C3P channel', ['61045']],
    ['new users 4005 privacy boundary', ['4005']],
  ])('%s may be a code of the site, and rules no page out', (text, values) => {
    expect(identifiersInPaste(text)).toEqual(
      values.map((value) => ({ family: 'number', value, names: false, namesAmongWords: true })),
    );
  });

  test.each([
    ['a year', 'Lync 2013 client does not start'],
    ['a count', 'meeting of 250 people is full'],
    ['a port', 'allow port 50021 for audio'],
    ['a part of an address', 'connect to pool.contoso.com:5061 and build 16.0.12345.20000'],
    ['one of a log', '1204 joined 1205 left 1206 joined 1207 left'],
    ['beside a code that names an error', 'AADSTS50020 in session 48812'],
  ])('is none where it is %s', (_, text) => {
    expect(identifiersInPaste(text).filter(({ family }) => family === 'number')).toEqual([]);
  });
});

test('the flags of a call’s way through the network name no error', () => {
  expect(identifiersInPaste('MediaType="audio"; ICEWarn="0x40003a0"')).toMatchObject([
    { family: 'icewarn', names: false },
  ]);
});

test.each(['INC0048812', 'REQ0012345', 'SCTASK0099881', 'LAPTOP-7788990'])(
  'the ticket or computer %s is no error',
  (text) => {
    expect(valuesIn(`${text}: The conferencing service did not respond`)).toEqual([]);
  },
);

test('a code of an invitation to guests names an error', () => {
  expect(identifiersInPaste('AADB2B_0001 : We cannot create an account')).toMatchObject([
    { family: 'aadb2b', value: '1', names: true },
  ]);
});

test.each([
  'SIP/2.0 403 Forbidden',
  'HTTP 504 Gateway Time-out',
  'HTTP/1.1 500 Internal Server Error',
  '404 not found',
])('the words that a protocol puts behind a status are part of it: %s', (text) => {
  expect(withoutIdentifiers(text).replaceAll(/[\s;]/g, '')).toBe('');
});

test.each([
  ['CAA99999', 'CAA', true],
  ['0xCAA99999', 'CAA', true],
  ['-895352831', 'CAA', true],
  ['AADSTS99999', 'AADSTS', true],
  ['0x80131500', '0x8013', true],
  ['AADB2B_0001', 'AADSTS', false],
  ['0x80131500', 'CAA', false],
])('that %s begins with %s is %s', (code, beginning, does) => {
  expect(identifiersInPaste(code).map((each) => beginsWith(each, beginning))).toEqual([does]);
});
