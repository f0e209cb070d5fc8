import type { ExportTable } from '../domain/export.ts';
import type { BehaviourTag, Note } from '../domain/records.ts';
import { toCsvLine } from './csv-cells.ts';
import type { Portrait } from './portrait.ts';

type Row = readonly (string | number | boolean | null | undefined)[];

const toTime = (at: number | null | undefined): string =>
  at === null || at === undefined ? '' : new Date(at).toISOString();

const toTags = (tags: readonly BehaviourTag[]): string =>
  tags.map(({ competency, text }) => `${competency}: ${text}`).join('; ');

const isEvidence = ({ evidence, behaviours }: Note): boolean =>
  evidence !== undefined || behaviours.length > 0;

/** Columns and rows of each table, one person at a time. Names of columns stay the same in every language. */
const tables: { [K in ExportTable]: { columns: readonly string[]; rows: (portrait: Portrait) => Row[] } } = {
  people: {
    columns: [
      ...['id', 'name', 'emails', 'aliases', 'relation', 'role', 'level', 'pathway'],
      ...['start_date', 'cadence_days', 'created'],
    ],
    rows: ({ person, role, level }) =>
      person === null
        ? []
        : [
            [
              ...[person.id, person.name, person.emails.join('; '), person.aliases.join('; ')],
              ...[person.relation, role, level, person.pathway, person.startDate, person.cadenceDays],
              toTime(person.createdAt),
            ],
          ],
  },
  sessions: {
    columns: [...['id', 'person_id', 'person', 'type', 'side', 'state', 'start', 'end', 'zone', 'takeaway']],
    rows: ({ person, sessions }) =>
      sessions.map((one) => [
        ...[one.id, person?.id, person?.name, one.type, one.purpose, one.state],
        ...[toTime(one.start), toTime(one.end), one.zone, one.takeaway],
      ]),
  },
  notes: {
    columns: [
      ...['id', 'person_id', 'person', 'session_id', 'kind', 'side', 'review_copy', 'at', 'zone'],
      ...['text', 'behaviours', 'tags'],
    ],
    rows: ({ person, notes, promoted }) =>
      notes.map((note) => [
        ...[note.id, person?.id, person?.name, note.sessionId, note.kind, note.purpose],
        ...[promoted.has(note.id), toTime(note.at), note.zone, note.text],
        ...[toTags(note.behaviours), (note.tags ?? []).join('; ')],
      ]),
  },
  evidence: {
    columns: [
      ...['id', 'person_id', 'person', 'kind', 'side', 'review_copy', 'at', 'situation', 'behaviour'],
      ...['impact', 'polarity', 'link', 'behaviours'],
    ],
    rows: ({ person, notes, promoted }) =>
      notes
        .filter(isEvidence)
        .map((note) => [
          ...[note.id, person?.id, person?.name, note.kind, note.purpose, promoted.has(note.id)],
          ...[toTime(note.at), note.evidence?.situation, note.text, note.evidence?.impact],
          ...[note.evidence?.polarity, note.evidence?.link ?? note.evidence?.source, toTags(note.behaviours)],
        ]),
  },
  actions: {
    columns: ['id', 'person_id', 'person', 'session_id', 'owner', 'side', 'text', 'due', 'done', 'created'],
    rows: ({ person, actions }) =>
      actions.map((one) => [
        ...[one.id, person?.id, person?.name, one.sessionId, one.owner, one.purpose, one.text, one.due],
        ...[toTime(one.doneAt), toTime(one.createdAt)],
      ]),
  },
  goals: {
    columns: [
      ...['id', 'person_id', 'person', 'kind', 'side', 'state', 'text', 'measure', 'due'],
      ...['expected', 'actual', 'check_ins', 'behaviours'],
    ],
    rows: ({ person, goals }) =>
      goals.map((goal) => [
        ...[goal.id, person?.id, person?.name, goal.kind, goal.purpose, goal.state, goal.text],
        ...[goal.measure, goal.due, goal.expected, goal.actual],
        goal.checkIns.map(({ at, text }) => `${toTime(at)} ${text}`).join('\n'),
        toTags(goal.behaviours),
      ]),
  },
};

/** The first line of a table. */
export const toCsvHead = (table: ExportTable): string => toCsvLine(tables[table].columns);

/** The lines of one person, in pieces. Times are ISO 8601 in UTC. */
export function* toCsvLines(table: ExportTable, portrait: Portrait): Generator<string> {
  for (const row of tables[table].rows(portrait)) {
    yield toCsvLine(row.map((value) => (value === null || value === undefined ? '' : String(value))));
  }
}
