import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attendee } from '../../../utils/domain/meeting.ts';
import { matchPerson, toAddressKey, toNameKey } from '../../../utils/domain/person.ts';
import type { Person } from '../../../utils/domain/records.ts';

const person = (id: string, name: string, change: Partial<Person> = {}): Person => ({
  id,
  name,
  emails: [],
  aliases: [],
  relation: 'report',
  mapId: null,
  roleId: null,
  levelId: null,
  pathway: null,
  startDate: null,
  cadenceDays: null,
  focus: [],
  createdAt: 0,
  updatedAt: 0,
  ...change,
});

const guest = (
  name: string | null,
  email: string | null = null,
  change: Partial<Attendee> = {},
): Attendee => ({
  name,
  email,
  response: 'accepted',
  organiser: false,
  self: false,
  resource: false,
  ...change,
});

const me = guest('Mo Manager', 'mo@kite.example', { self: true, organiser: true });
const sam = person('sam', 'Sam Rivera', { emails: ['sam.rivera@kite.example'], aliases: ['Sammy'] });
const kim = person('kim', 'Kim Østergård', { emails: ['kim@kite.example'] });
const taro = person('taro', '山田 太郎');
const otherSam = person('sam2', 'Sam Rivera', { emails: ['sr@kite.example'] });
const people = [sam, kim, taro];
const options = { ownAddresses: ['mo@kite.example'] };

describe('who a meeting is with', () => {
  it.each<[string, Attendee, string, string]>([
    ['by address', guest('whoever', 'sam.rivera@kite.example'), 'sam', 'email'],
    ['by address with a tag', guest(null, 'sam.rivera+cal@kite.example'), 'sam', 'email'],
    ['by address in capitals', guest(null, 'KIM@KITE.EXAMPLE'), 'kim', 'email'],
    ['by an address where the name should be', guest('kim@kite.example'), 'kim', 'email'],
    ['by name', guest('Sam Rivera'), 'sam', 'name'],
    ['by name whatever the case and spaces', guest('  sam   RIVERA '), 'sam', 'name'],
    ['by name without its accents', guest('Kim Ostergard'), 'kim', 'name'],
    ['by "Last, First"', guest('Rivera, Sam'), 'sam', 'name'],
    ['by name before "(External)"', guest('Sam Rivera (External)'), 'sam', 'name'],
    ['by a Japanese name with or without a space', guest('山田太郎'), 'taro', 'name'],
    ['by alias', guest('sammy'), 'sam', 'alias'],
  ])('is found %s', (_, attendee, personId, by) => {
    expect(matchPerson([me, attendee], people, options)).toMatchObject({ state: 'matched', personId, by });
  });

  it('is surer of an address than of a name, and of a name than of one under a strange address', () => {
    const certainty = (attendee: Attendee) => {
      const match = matchPerson([me, attendee], people, options);
      return match.state === 'matched' ? match.certainty : 0;
    };
    expect(certainty(guest(null, 'sam.rivera@kite.example'))).toBeGreaterThan(certainty(guest('Sam Rivera')));
    expect(certainty(guest('Sam Rivera'))).toBeGreaterThan(certainty(guest('Sam Rivera', 'sam@far.example')));
  });

  it('asks when two people share a name, unless the address tells them apart', () => {
    const both = [sam, otherSam];
    expect(matchPerson([me, guest('Sam Rivera')], both, options)).toEqual({
      state: 'ambiguous',
      candidates: ['sam', 'sam2'],
    });
    expect(matchPerson([me, guest('Sam Rivera', 'sr@kite.example')], both, options)).toMatchObject({
      personId: 'sam2',
    });
  });

  it('asks when several known people are there', () => {
    expect(matchPerson([me, guest('Sam Rivera'), guest('Kim Østergård')], people, options)).toEqual({
      state: 'ambiguous',
      candidates: ['sam', 'kim'],
    });
  });

  it('takes the one known person among strangers', () => {
    const match = matchPerson([me, guest('Sam Rivera'), guest('Una Unknown')], people, options);
    expect(match).toMatchObject({ state: 'matched', personId: 'sam' });
  });

  it.each<[string, Attendee[]]>([
    ['no guests', []],
    ['the manager alone', [me]],
    ['the manager under a tagged address', [me, guest('Mo', 'mo+work@kite.example')]],
    ['a room', [me, guest('Blue room', 'blue@kite.example', { resource: true })]],
    ['a room by its address', [me, guest('Blue', 'c_188@resource.calendar.google.com')]],
    ['somebody who declined', [me, guest('Sam Rivera', null, { response: 'declined' })]],
    ['a guest without name and address', [me, guest(null)]],
    [
      'more than fifty people',
      [me, ...Array.from({ length: 50 }, (_, at) => guest(`Guest ${at}`)), guest('Sam Rivera')],
    ],
  ])('is nobody with %s', (_, attendees) => {
    expect(matchPerson(attendees, people, options)).toEqual({ state: 'none' });
  });

  it.each<[string, Attendee, { name: string; email: string | null } | null]>([
    ['by name', guest('Una Unknown', 'una@far.example'), { name: 'Una Unknown', email: 'una@far.example' }],
    ['in reading order', guest('Unknown, Una'), { name: 'Una Unknown', email: null }],
    [
      'from the address',
      guest(null, 'jo.van-dam@far.example'),
      { name: 'Jo Van Dam', email: 'jo.van-dam@far.example' },
    ],
    ['not at all from an address that tells no name', guest(null, '12345@far.example'), null],
  ])('is offered as somebody new %s', (_, attendee, suggestion) => {
    expect(matchPerson([me, attendee], people, options)).toEqual({ state: 'unknown', suggestion });
  });

  it('offers nobody new when several strangers are there', () => {
    const match = matchPerson([me, guest('Una Unknown'), guest('Ugo Unknown')], people, options);
    expect(match).toEqual({ state: 'unknown', suggestion: null });
  });

  it('leaves its input alone and never throws', () => {
    const text = fc.option(fc.string({ unit: 'grapheme', maxLength: 30 }), { nil: null });
    const anyGuest = fc.record({
      name: text,
      email: text,
      response: fc.constantFrom('accepted', 'declined', 'tentative', 'pending', 'unknown'),
      organiser: fc.boolean(),
      self: fc.boolean(),
      resource: fc.boolean(),
    }) as fc.Arbitrary<Attendee>;
    fc.assert(
      fc.property(fc.array(anyGuest, { maxLength: 8 }), (attendees) => {
        const before = structuredClone(attendees);
        const match = matchPerson(attendees, people, options);
        expect(attendees).toEqual(before);
        if (match.state === 'ambiguous') expect(match.candidates.length).toBeGreaterThan(1);
      }),
    );
  });
});

describe('keys', () => {
  it('are the same when made twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => toNameKey(toNameKey(name)) === toNameKey(name)),
    );
  });

  it('keep an address that begins with a plus', () => {
    expect(toAddressKey('+tag@kite.example')).toBe('+tag@kite.example');
  });
});
