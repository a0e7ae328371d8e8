import { describe, expect, test } from 'vitest';
import { identifiersIn, identifiersInPaste, isAmong } from '../../../src/lib/search/identifiers.ts';

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
  ])('%s', (text) => {
    expect(valuesIn(text)).toEqual(['43/241']);
  });

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
  ['KB 2409256', '2409256'],
  ['AADSTS50058', 'aadsts50058'],
  ['Event ID 1000', 'event 1000'],
  ['HTTP 404 - page not found', 'http 404'],
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
])('%s names no error', (text) => {
  expect(valuesIn(text)).toEqual([]);
});

describe('an identifier of a paste is on a page', () => {
  const among = (paste: string, page: string) => {
    const [wanted] = identifiersInPaste(paste);
    return isAmong(wanted!, identifiersIn(page), page.toLowerCase());
  };
  const page = 'reference ID 43 (source ID 241). Not SIP 503. HTTP 404. Code 12029 is shown.';

  test.each(['ref 43', 'source 241', '43/241', 'error 404', 'SIP 503', '12029'])('%s', (paste) => {
    expect(among(paste, page)).toBe(true);
  });

  test.each(['43/242', '44/241', 'HTTP 503', 'error 240', '1202', '0x43'])('not %s', (paste) => {
    expect(among(paste, page)).toBe(false);
  });
});
