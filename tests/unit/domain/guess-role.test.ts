import { expect, test } from 'vitest';
import type { MapLevel, MapRole } from '../../../utils/domain/competency.ts';
import { guessRole } from '../../../utils/domain/guess-role.ts';

const levels: MapLevel[] = [
  { id: 'l1', name: 'Junior', code: 'L1', rank: 1 },
  { id: 'l2', name: 'Professional', code: 'L2', rank: 2 },
  { id: 'l3', name: 'Senior', code: 'L3', rank: 3 },
  { id: 'l4', name: 'Lead', code: 'L4', rank: 4 },
];
const levelIds = ['l1', 'l2', 'l3', 'l4'];
const role = (id: string, name: string, aliases: string[] = []): MapRole => ({ id, name, aliases, levelIds });
const roles = [
  role('eng', 'Engineer', [
    ...['Software engineer', 'Developer', 'Softwareentwickler', 'Ingénieur logiciel'],
    ...['Ingeniero de software', 'エンジニア'],
  ]),
  role('sup', 'Customer support specialist', ['Kundenberater', 'Support agent']),
];
const said = (title: string, map = { roles, levels }, roleId: string | null = null) => {
  const guess = guessRole(title, map, roleId);
  return guess && [guess.role.id, guess.level?.id ?? null];
};

test.each([
  ['Senior Engineer', 'eng', 'l3'],
  ['SR. SOFTWARE ENGINEER', 'eng', 'l3'],
  ['Senior Backend Engineer', 'eng', 'l3'],
  ['Software Engineer, Payments Platform', 'eng', null],
  ['Engineer', 'eng', null],
  ['Software Engineer L2', 'eng', 'l2'],
  ['Lead Developer – Tools', 'eng', 'l4'],
  ['Senior-Softwareentwicklerin (m/w/d)', 'eng', 'l3'],
  ['Softwareentwickler:in', 'eng', null],
  ['Leitender Softwareentwickler', 'eng', 'l4'],
  ['Ingénieure logiciel confirmée', 'eng', 'l2'],
  ['Ingeniera de software sénior', 'eng', 'l3'],
  ['シニアエンジニア', 'eng', 'l3'],
  ['ジュニア ソフトウェアエンジニア', 'eng', 'l1'],
  ['Junior Customer Support Specialist', 'sup', 'l1'],
  ['Kundenberaterin', 'sup', null],
])('"%s" looks like %s %s', (title, roleId, levelId) => {
  expect(said(title)).toEqual([roleId, levelId]);
});

test.each(['', '—', 'Senior', 'シニア', 'Accountant', 'Engineering Manager', 'Head of People', '2', '経理'])(
  '"%s" names no role of the map, so none is guessed',
  (title) => {
    expect(said(title)).toBeNull();
  },
);

test('two roles that fit alike are no guess', () => {
  const two = [role('a', 'Data engineer'), role('b', 'Test engineer')];
  expect(said('Engineer', { roles: two, levels })).toBeNull();
  expect(said('Data Engineer', { roles: two, levels })).toEqual(['a', null]);
});

test('a map that calls its levels by the whole title is understood', () => {
  const ladder = [
    { id: 'p', name: 'Engineer', rank: 1 },
    { id: 's1', name: 'Senior Engineer 1', rank: 2 },
    { id: 's2', name: 'Senior Engineer 2', rank: 3 },
  ];
  const map = {
    roles: [{ id: 'ic', name: 'Individual contributor', levelIds: ['p', 's1', 's2'] }],
    levels: ladder,
  };
  expect(said('Engineer', map)).toEqual(['ic', 'p']);
  expect(said('Senior Engineer II', map)).toEqual(['ic', 's2']);
  expect(said('Senior Engineer', map)).toEqual(['ic', null]);
});

test('a level that many roles share says nothing about the role', () => {
  const shared = [
    { id: 'a', name: 'Novice', rank: 1 },
    { id: 'b', name: 'Expert', rank: 2 },
  ];
  const two = ['Engineer', 'Designer'].map((name) => ({ id: name, name, levelIds: ['a', 'b'] }));
  expect(said('Expert Engineer', { roles: two, levels: shared })).toEqual(['Engineer', 'b']);
});

test('with a known role only its level is looked for', () => {
  expect(said('Senior Wizard', { roles, levels }, 'sup')).toEqual(['sup', 'l3']);
  expect(said('Wizard', { roles, levels }, 'sup')).toBeNull();
  expect(said('Senior Engineer', { roles, levels }, 'gone')).toBeNull();
});

test('a title of any length is read without delay', () => {
  expect(said('engineer '.repeat(20_000))).toEqual(['eng', null]);
});
