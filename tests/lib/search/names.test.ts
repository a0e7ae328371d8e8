import { describe, expect, test } from 'vitest';
import { namesIn, namesInPaste } from '../../../src/lib/search/names.ts';
import { wordsOf } from '../../../src/lib/search/words.ts';

const inPaste = (text: string) => namesInPaste(text, new Set(wordsOf(text)));

describe('what computers name', () => {
  test.each([
    ['run lync.exe again', ['lync.exe']],
    ['Get-CsUser says nothing', ['get-csuser', '@csuser']],
    ['the link ends in ?sl=1', ['sl=1']],
    ['MeetingJoinHelper has stopped', ['@meetingjoinhelper']],
    ['the record _sip._tls is missing', ['_sip._tls']],
    [String.raw`delete HKCU\Software\Acme`, [String.raw`hkcu\software`, String.raw`software\acme`]],
    ['see https://example.com/library/ab123.aspx', ['ab123.aspx', 'example.com']],
    ['type it at example.com/devices', []],
  ])('is found on a page: %s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  test('of a paste is its host, and every domain that it is in', () => {
    expect(inPaste('cannot reach a.b.example.com')).toEqual([
      'a.b.example.com',
      'b.example.com',
      'example.com',
    ]);
  });

  test('of a short search is a compound without its capitals, too', () => {
    expect(inPaste('meetingjoinhelper stopped')).toEqual(['@meetingjoinhelper']);
    expect(
      inPaste('since monday the meetingjoinhelper has stopped on every computer here'),
    ).toEqual([]);
  });
});
