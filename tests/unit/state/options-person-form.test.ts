import { expect, test } from 'vitest';
import type { Person } from '../../../utils/domain/records.ts';
import { person as personSchema } from '../../../utils/schema/records.ts';
import {
  emptyForm,
  isAddress,
  parseEmails,
  parsePersonForm,
  toForm,
  type FieldProblem,
  type PersonForm,
} from '../../../utils/state/options-person-form.ts';

const id = '00000000-0000-4000-8000-000000000001';
const context = { before: null, others: [], mapId: 'map', id, now: 1_000 };
const parse = (form: Partial<PersonForm>, change: Partial<typeof context> = {}) =>
  parsePersonForm({ ...emptyForm, name: 'Sam', ...form }, { ...context, ...change });

test('a form with only a name is a record that the schema takes', () => {
  const parsed = parse({});
  expect(parsed.ok && personSchema.safeParse(parsed.person).success).toBe(true);
});

test.each<[string, Partial<PersonForm>, keyof PersonForm, FieldProblem]>([
  ['no name', { name: '  ' }, 'name', { code: 'empty' }],
  ['a name of 201 characters', { name: 'x'.repeat(201) }, 'name', { code: 'too-long', limit: 200 }],
  ['no address', { emails: 'sam' }, 'emails', { code: 'not-an-address', found: 'sam' }],
  [
    'too many addresses',
    { emails: Array.from({ length: 21 }, (_, n) => `a${n}@x.test`).join(',') },
    'emails',
    { code: 'too-many', limit: 20 },
  ],
  ['an alias too long', { aliases: 'x'.repeat(201) }, 'aliases', { code: 'too-long', limit: 200 }],
  ['a day that does not exist', { startDate: '2026-02-30' }, 'startDate', { code: 'not-a-date' }],
  ['a cadence of no days', { cadenceDays: '0' }, 'cadenceDays', { code: 'not-a-cadence' }],
  ['a cadence in words', { cadenceDays: 'weekly' }, 'cadenceDays', { code: 'not-a-cadence' }],
  ['a cadence over a year', { cadenceDays: '401' }, 'cadenceDays', { code: 'not-a-cadence' }],
])('%s is told at its field', (_, form, field, problem) => {
  const parsed = parse(form);
  expect(!parsed.ok && parsed.problems).toEqual({ [field]: problem });
});

test('addresses are taken as calendars copy them, once each and in lower case', () => {
  expect(parseEmails('Sam Doe <Sam@Example.test>; sam@example.test\n b@example.test ,')).toEqual([
    'sam@example.test',
    'b@example.test',
  ]);
});

test('whatever passes as an address is one for the schema too', () => {
  const candidates = [
    'a@b.test',
    "o'neil+x@sub.example.co",
    '.a@b.test',
    'a..b@c.test',
    'a@b',
    'ä@b.test',
    'a b@c.test',
  ];
  expect(
    candidates.filter(isAddress).filter((one) => !personSchema.shape.emails.safeParse([one]).success),
  ).toEqual([]);
  expect(candidates.filter(isAddress)).toEqual(['a@b.test', "o'neil+x@sub.example.co"]);
});

test('a name with a comma is one alias', () => {
  const parsed = parse({ aliases: 'Doe, Sam\nSammy' });
  expect(parsed.ok && parsed.person.aliases).toEqual(['Doe, Sam', 'Sammy']);
});

const before: Person = {
  id,
  name: 'Sam',
  emails: ['sam@example.test'],
  aliases: [],
  relation: 'peer',
  mapId: 'earlier',
  roleId: 'gone',
  levelId: 'l1',
  pathway: 'specialist',
  startDate: '2026-01-31',
  cadenceDays: 14,
  focus: ['c1'],
  createdAt: 1,
  updatedAt: 2,
};

test('saving an unchanged form changes only the time', () => {
  const parsed = parsePersonForm(toForm(before), { ...context, before });
  expect(parsed.ok && parsed.person).toEqual({ ...before, updatedAt: 1_000 });
});

test('another role is of the present map, no role is of none', () => {
  const moved = parsePersonForm({ ...toForm(before), roleId: 'r', levelId: '' }, { ...context, before });
  expect(moved.ok && moved.person).toMatchObject({ mapId: 'map', roleId: 'r', levelId: null });
  const none = parsePersonForm({ ...toForm(before), roleId: '', levelId: 'l1' }, { ...context, before });
  expect(none.ok && none.person).toMatchObject({ mapId: null, roleId: null, levelId: null });
});

test('one’s own address is not taken by oneself', () => {
  const parsed = parsePersonForm(toForm(before), { ...context, before, others: [before] });
  expect(parsed.ok).toBe(true);
});
