import { expect, test } from 'vitest';
import { seenIn } from '../../../src/lib/ticket/seen.ts';

const WORDINGS = ['Your connection is not private', 'SEC_ERROR_UNKNOWN_ISSUER', 'Error', '“ … ”'];

test('what was searched for was on the screen, in the letters of the screen', () => {
  expect(seenIn('sec_error_unknown_issuer', WORDINGS)).toBe('SEC_ERROR_UNKNOWN_ISSUER');
});

test('of several wordings in a paste, the longest was on the screen', () => {
  const paste = 'Error: “Your connection is\nnot private”. What now?';
  expect(seenIn(paste, WORDINGS)).toBe('Your connection is not private');
});

test.each(['', 'connection not private', 'is not private', 'errors', '“ … ”'])(
  'a search for “%s” does not say that a whole message was on the screen',
  (searched) => {
    expect(seenIn(searched, WORDINGS)).toBe('');
  },
);
