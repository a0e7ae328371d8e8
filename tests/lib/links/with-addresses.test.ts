import { expect, test } from 'vitest';
import { withAddresses } from '../../../src/lib/links/with-addresses.ts';

const JOIN = 'https://teams.microsoft.com/meet/27012345678901?p=AbCd';

test('an address comes behind the words of its link, in the order of the text', () => {
  expect(
    withAddresses('Join the meeting now\nNeed help? Join', [
      { words: 'Join the meeting now', address: JOIN },
      { words: 'Need help?', address: 'https://aka.ms/JoinTeamsMeeting' },
    ]),
  ).toBe(`Join the meeting now <${JOIN}>\nNeed help? <https://aka.ms/JoinTeamsMeeting> Join`);
});

test('an address whose words are not in the text, or that has none, comes last', () => {
  expect(withAddresses('Hello', [{ words: 'Join', address: JOIN }])).toBe(`Hello\nJoin <${JOIN}>`);
  expect(withAddresses('Hello', [{ words: '', address: JOIN }])).toBe(`Hello\n <${JOIN}>`);
});

test.each([
  ['in the text already', `Join ${JOIN}`, { words: 'Join', address: JOIN }],
  ['its own words', `Join ${JOIN}`, { words: JOIN, address: 'https://filter.example.net/x' }],
  ['no web address', 'Call', { words: 'Call', address: 'tel:+493055501' }],
  ['a script', 'Join', { words: 'Join', address: 'javascript:alert(1)' }],
  ['a place on its page', 'Join', { words: 'Join', address: '#top' }],
])('a link that is %s adds nothing', (_, text, link) => {
  expect(withAddresses(text, [link])).toBe(text);
});

test('what would end an address, or hide one, does not come into the text', () => {
  const address = 'https://a.example/"><b>\u202e';
  expect(withAddresses('Join', [{ words: 'Join', address }])).toBe(
    'Join <https://a.example/%22%3E%3Cb%3E%E2%80%AE>',
  );
});

test('no more links than an invitation has are added, and none twice', () => {
  const links = Array.from({ length: 200 }, (_, i) => ({
    words: 'Join',
    address: `https://a.example/${i % 100}`,
  }));
  expect(withAddresses('', links).match(/https/g)).toHaveLength(50);
});
