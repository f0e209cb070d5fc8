import type { Pathway } from './playbook.ts';

/** What every entry of the repository carries. Ids are unique within their pack. */
export interface PracticeEntry {
  id: string;
  /** At most eight words. */
  title: string;
  /** Session types it belongs to. */
  sessions: string[];
  pathways: ('all' | Pathway)[];
  /** Of this entry alone; absent = those of the pack. */
  licence?: string | undefined;
  source?: string | undefined;
}

/** Of which kind of competency it speaks. */
export type PracticeKind = 'any' | 'technical' | 'behavioural' | 'values';

/** A situation to think through. */
export interface PracticeCase extends PracticeEntry {
  kinds: PracticeKind[];
  situation: string;
  questions: string[];
  /** One way to go about it. */
  oneWay: string;
  /** A sentence to begin the conversation with. */
  openingLine: string;
}

/** A conversation as it may go. */
export interface PracticeDialogue extends PracticeEntry {
  kinds: PracticeKind[];
  lines: { who: 'manager' | 'person'; text: string }[];
  /** What to notice in it. */
  notice: string;
}

/** Two minutes: a situation, one question, a model answer, and what to try. */
export interface PracticeDrill extends PracticeEntry {
  situation: string;
  question: string;
  model: string;
  /** May hold `{name}`: the person of today's session. */
  tryIt: string;
}

/** One locale of one pack: `public/packs/<id>/practice/<locale>.json`, or a file the manager brought. */
export interface PracticePack {
  format: 'practice/1';
  id: string;
  version: string;
  locale: string;
  /** '' = none given: kept here, never shared. */
  licence: string;
  source: string;
  cases: PracticeCase[];
  dialogues: PracticeDialogue[];
  drills: PracticeDrill[];
}

export type PracticeItem =
  | { kind: 'case'; entry: PracticeCase }
  | { kind: 'dialogue'; entry: PracticeDialogue }
  | { kind: 'drill'; entry: PracticeDrill };

/** Languages in which the bundled pack is written; a browser complains about a file that is asked for in vain. */
export const corePracticeLocales: readonly string[] = ['en', 'de'];

/** The bundled pack; drills of others are told apart by the pack's id. */
export const corePractice = 'core';

/** How a drill is named in its spacing, among those of all packs. */
export const drillKey = (packId: string, drillId: string): string =>
  packId === corePractice ? drillId : `${packId}:${drillId}`;

export const itemsOf = ({ cases, dialogues, drills }: PracticePack): PracticeItem[] => [
  ...cases.map((entry): PracticeItem => ({ kind: 'case', entry })),
  ...dialogues.map((entry): PracticeItem => ({ kind: 'dialogue', entry })),
  ...drills.map((entry): PracticeItem => ({ kind: 'drill', entry })),
];

/** '' = none was given. */
export const licenceOf = (entry: PracticeEntry, pack: Pick<PracticePack, 'licence'>): string =>
  (entry.licence ?? pack.licence).trim();

export const sourceOf = (entry: PracticeEntry, pack: Pick<PracticePack, 'source'>): string =>
  (entry.source ?? pack.source).trim();

/** The pack as it may be given away: entries without a licence stay here, and are named. */
export function toShared(pack: PracticePack): { pack: PracticePack; withheld: string[] } {
  const licensed = (entry: PracticeEntry): boolean => licenceOf(entry, pack) !== '';
  const all: PracticeEntry[] = [...pack.cases, ...pack.dialogues, ...pack.drills];
  return {
    pack: {
      ...pack,
      cases: pack.cases.filter(licensed),
      dialogues: pack.dialogues.filter(licensed),
      drills: pack.drills.filter(licensed),
    },
    withheld: all.filter((entry) => !licensed(entry)).map(({ title }) => title),
  };
}

/** Everything that is read aloud or searched in an entry. */
export const textOf = ({ kind, entry }: PracticeItem): string => {
  switch (kind) {
    case 'case':
      return [entry.title, entry.situation, ...entry.questions, entry.oneWay, entry.openingLine].join('\n');
    case 'dialogue':
      return [entry.title, ...entry.lines.map(({ text }) => text), entry.notice].join('\n');
    case 'drill':
      return [entry.title, entry.situation, entry.question, entry.model, entry.tryIt].join('\n');
  }
};
