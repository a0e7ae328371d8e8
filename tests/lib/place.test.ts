import { expect, test } from 'vitest';
import { placeIn } from '../../src/lib/place.ts';

test('a host and a folder are taken as they are, with or without the slashes around them', () => {
  const place = { site: 'https://support.example.com', base: '/Help/rejoin/' };
  for (const BASE_PATH of ['/Help/rejoin/', '/Help/rejoin', 'Help/rejoin']) {
    for (const SITE_URL of ['https://support.example.com', 'https://support.example.com/']) {
      expect(placeIn({ SITE_URL, BASE_PATH })).toEqual(place);
    }
  }
  expect(placeIn({ SITE_URL: 'http://localhost:8080' }).site).toBe('http://localhost:8080');
});

test('variables that are empty, as a build service leaves unset ones, say nothing', () => {
  const nowhere = { site: undefined, base: '/' };
  expect(placeIn({})).toEqual(nowhere);
  expect(placeIn({ SITE_URL: '', BASE_PATH: '' })).toEqual(nowhere);
  expect(placeIn({ BASE_PATH: '/' })).toEqual(nowhere);
});

test.each([
  [
    'support.example.com',
    '“support.example.com” does not begin with https://. Write SITE_URL=https://support.example.com.',
  ],
  [
    'localhost:8080/help',
    '“localhost:8080/help” does not begin with https://. Write SITE_URL=https://localhost:8080 and BASE_PATH=/help/.',
  ],
  [
    'htps://x.example/',
    '“htps://x.example/” does not begin with https://. Write SITE_URL=https://x.example.',
  ],
  [
    'the intranet',
    '“the intranet” does not begin with https://. Write SITE_URL=https://support.example.com.',
  ],
  [
    'https://x.example/rejoin/',
    '“https://x.example/rejoin/” is more than a host. Write SITE_URL=https://x.example and BASE_PATH=/rejoin/.',
  ],
  [
    'https://x.example/?a=b',
    '“https://x.example/?a=b” is more than a host. Write SITE_URL=https://x.example.',
  ],
])('SITE_URL=%s is no host, and what to write is said', (SITE_URL, says) => {
  expect(() => placeIn({ SITE_URL })).toThrow(new Error(`SITE_URL: ${says}`));
});

test.each([
  ['/Help Desk/', '“/Help Desk/” can’t stand in an address. Write BASE_PATH=/help-desk/.'],
  ['/../help/', '“/../help/” can’t stand in an address. Write BASE_PATH=/help/.'],
  ['/help?/', '“/help?/” can’t stand in an address. Write BASE_PATH=/help/.'],
  ['/?/', '“/?/” can’t stand in an address. Write BASE_PATH=/.'],
  [
    'https://x.example/rejoin/',
    '“https://x.example/rejoin/” is an address, not a folder of its host. Write BASE_PATH=/rejoin/ and SITE_URL=https://x.example.',
  ],
])('BASE_PATH=%s is no folder, and what to write is said', (BASE_PATH, says) => {
  expect(() => placeIn({ BASE_PATH })).toThrow(new Error(`BASE_PATH: ${says}`));
});
