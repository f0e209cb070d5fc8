import { describe, expect, it } from 'vitest';
import { foldLevel } from '../../../utils/importers/build/levels.ts';
import { orderLevels } from '../../../utils/importers/levels/order-levels.ts';
import { readLevel } from '../../../utils/importers/levels/read-level.ts';

const inOrder = (names: string[]): string[] => {
  const { levels } = orderLevels(names);
  return [...levels].sort((a, b) => a.rank - b.rank).map(({ name }) => name);
};

describe('one level name', () => {
  it.each([
    ['L3', 3, 'code'],
    ['IC-4', 4, 'code'],
    ['Senior Programmer (L3)', 3, 'code'],
    ['2/ Medior', 2, 'code'],
    ['Level 1: Junior Engineer', 1, 'code'],
    ['Stufe 2', 2, 'code'],
    ['レベル3', 3, 'code'],
    ['3等級', 3, 'code'],
    ['Proficiency 2', 2, 'code'],
    ['Kompetenzstufe 4', 4, 'code'],
    ['Job level 3', 3, 'code'],
  ])('%s has the code %d', (name, rank, source) => {
    expect(readLevel(name)).toMatchObject({ kind: 'career', rank, source });
  });

  it.each([
    'Junior',
    'Sr. Developer',
    'Praktikantin',
    'Stagiaire',
    'Semi-senior',
    'Estagiário',
    'Tirocinante',
    'Stagiair',
    'シニアエンジニア',
    'Team lead',
    'Juniorberaterin',
    'VP Sales',
  ])('%s is a career level', (name) => expect(readLevel(name).kind).toBe('career'));

  it.each([
    'Awareness',
    'Novice',
    'Expert',
    'Grundkenntnisse',
    'Débutant',
    'Avanzado',
    'Gevorderd',
    'Intermediate',
    '1 - Beginner',
    '中級',
  ])('%s is a point of mastery', (name) => expect(readLevel(name).kind).toBe('proficiency'));

  it.each(['Day 1', '90 days', '30/60/90 days', 'Q1', 'Woche 2', 'First month'])('%s is a time', (name) => {
    expect(readLevel(name).kind).toBe('time');
  });

  it.each(['Blue', 'Testing', 'Product manager', 'Behaviour 1', 'e-commerce', '3D modelling'])(
    '%s is no level by itself',
    (name) => {
      expect(readLevel(name).kind).toBe('unknown');
    },
  );

  it('tells tracks by suffix, bracket and code', () => {
    expect(
      ['senior-2-ic', 'Principal (People Manager)', 'M2', 'Senior'].map((name) => readLevel(name).track),
    ).toEqual(['ic', 'manager', 'manager', null]);
  });
});

describe('several level names', () => {
  it.each([
    [['Senior', 'Junior', 'Mid']],
    [['Lead engineer', 'Engineer', 'Junior engineer', 'Senior engineer']],
    [['Engineer II', 'Engineer I', 'Engineer III']],
    [['Sênior', 'Pleno', 'Júnior', 'Estagiário']],
    [['Manager', 'Director', 'Senior', 'Junior']],
    [['P3 Consultant', 'P1 Associate', 'P2 Analyst']],
    [['Principal architect', 'Architect', 'Senior architect']],
    [['Senior delivery manager', 'Associate delivery manager', 'Delivery manager']],
    [['Practitioner', 'Expert', 'Awareness', 'Working']],
    [['Senior', 'Engineer', 'Junior']],
  ])('%j are ordered without asking', (names) => expect(orderLevels(names).certain).toBe(true));

  it('orders by words', () => {
    expect(inOrder(['Lead', 'Trainee', 'Senior', 'Junior'])).toEqual(['Trainee', 'Junior', 'Senior', 'Lead']);
    expect(inOrder(['Director', 'Senior Manager', 'Manager', 'Senior'])).toEqual([
      'Senior',
      'Manager',
      'Senior Manager',
      'Director',
    ]);
    expect(inOrder(['Senior 2', 'Senior 1', 'Junior'])).toEqual(['Junior', 'Senior 1', 'Senior 2']);
  });

  it.each([
    [['Blue', 'Green', 'Orange']],
    [['Staff', 'Lead', 'Senior']],
    [['Junior', 'Associate', 'Senior']],
    [['Junior', 'Wizard', 'Guru']],
  ])('%j are asked about', (names) => expect(orderLevels(names).certain).toBe(false));

  it('proposes the order of the columns, or its reverse when known ranks fall', () => {
    expect(inOrder(['Blue', 'Green', 'Orange'])).toEqual(['Blue', 'Green', 'Orange']);
    expect(inOrder(['Guru', 'Lead', 'Senior', 'Junior'])).toEqual(['Junior', 'Senior', 'Lead', 'Guru']);
  });

  it('takes proficiency words for a scale only when no name is a career level', () => {
    expect(orderLevels(['Beginner', 'Intermediate', 'Expert']).kind).toBe('proficiency');
    expect(orderLevels(['Junior', 'Intermediate', 'Expert']).kind).toBe('career');
  });

  it('sees two tracks', () => {
    expect(orderLevels(['Senior', 'Staff (IC)', 'Manager (M)']).twoTracks).toBe(true);
    expect(orderLevels(['Junior', 'Senior', 'Manager']).twoTracks).toBe(false);
  });

  it('folds spellings of one level', () => {
    expect(
      new Set(['Senior Engineer', 'Sr. Engineer', 'senior  engineer ', 'Sr-Eng.'].map(foldLevel)).size,
    ).toBe(1);
    expect(foldLevel('Senior Engineer 1')).not.toBe(foldLevel('Senior Engineer 2'));
  });
});
