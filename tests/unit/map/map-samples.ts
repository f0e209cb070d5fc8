import type { Behaviour, CompetencyMap } from '../../../utils/domain/competency.ts';

export const behaviour = (id: string, text: string, change: Partial<Behaviour> = {}): Behaviour => ({
  id,
  competencyId: 'craft',
  levelId: 'l1',
  text,
  polarity: 'positive',
  loc: {},
  ...change,
});

/** One role, three levels, two competencies. */
export const mapWith = (behaviours: Behaviour[], change: Partial<CompetencyMap> = {}): CompetencyMap => ({
  format: 'competency-map/1',
  id: 'acme',
  name: 'Acme',
  language: 'en',
  roles: [{ id: 'engineer', name: 'Engineer', levelIds: ['l1', 'l2', 'l3'] }],
  levels: ['Junior', 'Senior', 'Staff'].map((name, at) => ({ id: `l${at + 1}`, name, rank: at })),
  areas: [{ id: 'work', name: 'Work' }],
  competencies: [
    { id: 'craft', name: 'Craft', kind: 'technical', areaId: 'work' },
    { id: 'people', name: 'People', kind: 'behavioural' },
  ],
  behaviours,
  source: { kind: 'file', fileName: 'acme.csv' },
  ...change,
});
