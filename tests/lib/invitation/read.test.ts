import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { invitationReader } from '../../../src/lib/invitation/read.ts';
import { readContent } from '../../read-content.ts';

const { ways } = await readContent();
const read = invitationReader(ways.map(({ id, data }) => ({ id, ...data })));

/** What is found, as lines: the way, a question mark where it is unsure, and the values. */
const found = (text: string) =>
  read(text).map(({ id, values, isSure }) =>
    [id + (isSure ? '' : '?'), ...values.map(({ value }) => value)].join(' | '),
  );

const LINE = '_'.repeat(80);

describe('an invitation', () => {
  test('of Teams today gives its ID, its phone number and its video address', () => {
    const text = `Anna Example  +49 30 5550100
${LINE}
Microsoft Teams meeting
Join the meeting now
Meeting ID: 270 123 456 789 01
Passcode: aB3dE9xY
________________________________
Dial in by phone
+1 323-555-0166,,123456789#<tel:+13235550166,,123456789#> United States, Los Angeles
(855) 555-0100 United States (Toll-free)
Find a local number<https://dialin.teams.microsoft.com/8551f4c1-bea3-441a-8738-69aa517a91c5?id=123456789>
Phone conference ID: 123 456 789#
Join on a video conferencing device
Tenant key: 123456789@t.plcm.vc<mailto:123456789@t.plcm.vc>
Video ID: 114 528 109 8
More info
For organizers: Meeting options | Reset dial-in PIN
${LINE}`;
    expect(found(text)).toEqual([
      'teams-meeting-id | 270 123 456 789 01 | aB3dE9xY',
      'teams-phone | 123 456 789# | +1 323-555-0166 | (855) 555-0100',
      'video-room | 114 528 109 8 | 123456789@t.plcm.vc',
    ]);
    // As a field of one line takes it.
    expect(found(text.replaceAll('\n', ' | '))).toEqual(found(text));
  });

  test('of Teams some years ago gives its phone number and its video address', () => {
    expect(
      found(`Join Microsoft Teams Meeting
+1 323-555-0166   United States, Los Angeles (Toll)
Conference ID: 123 456 78#
Local numbers | Reset PIN | Learn more about Teams | Meeting options
Join with a video conferencing device
813878896@t.plcm.vc VTC Conference ID: 01792068=
4
Alternate VTC dialing instructions`),
    ).toEqual([
      'teams-phone | 123 456 78# | +1 323-555-0166',
      'video-room | 017920684 | 813878896@t.plcm.vc',
    ]);
  });

  test('of Skype for Business gives its phone number', () => {
    expect(
      found(`→ Join Skype Meeting
Trouble Joining? Try Skype Web App

Join by phone
+49 30 5550166 (Dial-in Number)  German (Germany)

Find a local number
Conference ID: 974237606
Forgot your dial-in PIN? | Help`),
    ).toEqual(['sfb-phone | 974237606 | +49 30 5550166']);
  });

  test.each([
    [
      'German',
      'Besprechungs-ID: 371 519 285 955\nPasscode: Qw3rTy88\nTelefonkonferenz-ID: 111 222 333#',
      ['teams-meeting-id | 371 519 285 955 | Qw3rTy88', 'teams-phone | 111 222 333#'],
    ],
    [
      'Italian',
      'ID riunione: 358 365 590 221\nPasscode: RyA6GF',
      ['teams-meeting-id | 358 365 590 221 | RyA6GF'],
    ],
    [
      'Spanish',
      'Id. de reunión: 270 247 214 646 658\nCódigo de acceso: sF39FW98',
      ['teams-meeting-id | 270 247 214 646 658 | sF39FW98'],
    ],
    [
      'German of Skype for Business',
      'Per Telefon teilnehmen\n+49 30 5550166\nKonferenzkennung: 1234567',
      ['sfb-phone | 1234567 | +49 30 5550166'],
    ],
  ])('in %s is known by its words', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    [
      'French',
      'ID de réunion : 345 678 901 23\nCode secret : aB3dE9\n+33 1 70 55 01 66,,123456789# France, Paris\nID de conférence téléphonique : 123 456 789#',
      [
        'teams-meeting-id? | 345 678 901 23 | aB3dE9',
        'teams-phone? | 123456789# | +33 1 70 55 01 66',
      ],
    ],
    [
      'Japanese',
      '会議 ID: 345 678 901 234\nパスコード: aB3dE9',
      ['teams-meeting-id? | 345 678 901 234 | aB3dE9'],
    ],
    [
      'Polish',
      'Identyfikator konferencji telefonicznej: 123 456 789#',
      ['teams-phone? | 123 456 789#'],
    ],
    [
      'Dutch',
      'Tenantsleutel: 123456789@t.plcm.vc\nVideo-nummer: 123 456 789 0',
      ['video-room? | 123 456 789 0 | 123456789@t.plcm.vc'],
    ],
  ])('in %s, whose words are not known, is told by its looks', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('without a passcode gives the ID alone, and does not take that of another', () => {
    const other = `Meeting ID: 111 222 333 444\n${'Agenda. '.repeat(60)}\nPasscode: aB3dE9`;
    expect(found(other)).toEqual(['teams-meeting-id | 111 222 333 444']);
  });
});

test.each([
  'Ticket: 123456789',
  'Ticket ID: 123 456 789',
  'Call me: +49 30 5550166',
  'My number is +1 323-555-0166, ask for Anna',
  'Date: 2026-11-26 10:45:12',
  'Date: 26 11 2026',
  'IBAN: DE89 3704 0044 0532 0130 00',
  'Meeting ID: 862 4856 8208\nPasscode: 559597',
  'Passcode: aB3dE9',
  'The meeting ID and the passcode are wrong: nothing is found',
  'Error ID: 404 (source ID: 239)',
  'Conference ID: none',
  'anna@contoso.com',
  'Correlation ID: 7f3c2a10-1111-2222-3333-444455556666',
  'Version: 16.0.10417 20123 456 789',
])('“%s” gives no way in', (text) => {
  expect(found(text)).toEqual([]);
});

test('a text of 20 kB, whatever it repeats, is read soon', () => {
  const pieces = fc.constantFrom(
    ...[
      'Meeting ID: ',
      'Passcode: ',
      '123 ',
      '123 456 789 012',
      '#',
      ': ',
      '+1 ',
      '(1',
      'a@',
      'a.',
    ],
    ...['\n', ' | ', '<', '________', ',,', ' ', '：', 'Conference ID:', '1@t.plcm.vc'],
  );
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 1, maxLength: 4 }), (parts) => {
      const piece = parts.join('');
      const began = performance.now();
      read(piece.repeat(Math.ceil(20_000 / piece.length)));
      expect(performance.now() - began).toBeLessThan(5000);
    }),
    { numRuns: 200 },
  );
});

test('a guide without ways finds none', () => {
  expect(invitationReader([])('Meeting ID: 270 123 456 789 01')).toEqual([]);
});
