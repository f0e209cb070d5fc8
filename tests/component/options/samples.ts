import pack from '../../../public/packs/core/en.json' with { type: 'json' };
import type { CompetencyMap } from '../../../utils/domain/competency.ts';
import { layPlaybooks } from '../../../utils/domain/playbook-layers.ts';
import type { Playbook } from '../../../utils/domain/playbook.ts';
import type { Person } from '../../../utils/domain/records.ts';
import type { ImportPreview } from '../../../utils/importers/types.ts';
import type { MapSummary } from '../../../utils/messaging/calls/library.ts';
import type { PlaybookView } from '../../../utils/messaging/calls/packs.ts';
import type { FoundNote } from '../../../utils/messaging/calls/notebook.ts';

export const now = Date.UTC(2026, 10, 22, 15);

export const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const corePlaybook = (): Playbook => pack as Playbook;

/** The core in English with nothing over it. */
export const coreView = (): PlaybookView => {
  const { playbook, untranslated, sources } = layPlaybooks(corePlaybook(), [], 'en');
  return {
    playbook,
    untranslated,
    sources: { sessions: Object.fromEntries(sources.sessions), prompts: Object.fromEntries(sources.prompts) },
  };
};

export const personOf = (n: number, change: Partial<Person> = {}): Person => ({
  id: uuid(n),
  name: `Person ${n}`,
  emails: [`person${n}@example.test`],
  aliases: [],
  relation: 'report',
  mapId: null,
  roleId: null,
  levelId: null,
  pathway: null,
  startDate: null,
  cadenceDays: null,
  focus: [],
  createdAt: now,
  updatedAt: now,
  ...change,
});

export const noteOf = (n: number, change: Partial<FoundNote> = {}): FoundNote => ({
  id: uuid(10_000 + n),
  personId: null,
  personName: null,
  sessionId: null,
  kind: 'observation',
  text: `Note ${n}`,
  behaviours: [],
  purpose: 'coaching',
  at: now - n * 86_400_000,
  zone: 'Europe/Berlin',
  createdAt: now,
  updatedAt: now,
  ...change,
});

const levels = ['Junior', 'Senior', 'Staff'];

/** `competencies` × 3 levels, two behaviours a cell. */
export const mapOf = (name: string, competencies = 2): CompetencyMap => ({
  format: 'competency-map/1',
  id: `map-${name}`,
  name,
  language: 'en',
  roles: [
    { id: 'support', name: 'Support engineer', levelIds: ['l0', 'l1', 'l2'] },
    { id: 'lead', name: 'Team lead', levelIds: ['l1', 'l2'] },
  ],
  levels: levels.map((level, rank) => ({ id: `l${rank}`, name: level, rank })),
  areas: [
    { id: 'a0', name: 'Craft' },
    { id: 'a1', name: 'Working together' },
  ],
  competencies: Array.from({ length: competencies }, (_, at) => ({
    id: `c${at}`,
    name: `Competency ${at + 1}`,
    areaId: at < competencies / 2 ? 'a0' : 'a1',
    kind: at % 2 === 0 ? 'technical' : 'behavioural',
  })),
  behaviours: Array.from({ length: competencies * 6 }, (_, at) => ({
    id: `b${at}`,
    competencyId: `c${Math.floor(at / 6)}`,
    levelId: `l${Math.floor(at / 2) % 3}`,
    text: `Does the thing number ${at + 1} so that the next person can start`,
    polarity: 'positive',
    loc: { row: at + 2 },
  })),
  source: { kind: 'file', fileName: `${name}.csv` },
});

export const summaryOf = (map: CompetencyMap, revision: number, active = true): MapSummary => ({
  id: map.id,
  revision,
  active,
  name: map.name,
  appliedAt: now - (10 - revision) * 86_400_000,
  language: map.language ?? null,
  fileName: map.source.fileName ?? null,
  counts: {
    roles: map.roles.length,
    levels: map.levels.length,
    competencies: map.competencies.length,
    behaviours: map.behaviours.length,
  },
});

export const goodPreview = (map: CompetencyMap, change: Partial<ImportPreview> = {}): ImportPreview => ({
  shape: 'csv-wide',
  fileNames: ['skills-2026.csv'],
  files: [{ name: 'skills-2026.csv', format: 'delimited', shape: 'csv-wide', leftOut: null }],
  counts: {
    competencies: map.competencies.length,
    levels: map.levels.length,
    areas: map.areas.length,
    behaviours: map.behaviours.length,
    examples: 0,
    roles: map.roles.length,
    cells: { total: 752, used: 604, empty: 88, placeholder: 60 },
  },
  questions: [],
  messages: [],
  map,
  ...change,
});
