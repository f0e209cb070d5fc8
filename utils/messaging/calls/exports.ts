import { z } from 'zod';
import { exportTables, type ExportTable, type Holdings } from '../../domain/export.ts';
import type { PersonPaper } from '../../domain/paper.ts';
import { isoDate } from '../../schema/records.ts';
import { call } from '../call.ts';

/** Files and papers are made in pages of ours alone. */
const page = ['page'] as const;
const choice = z.object({ coaching: z.boolean(), concerns: z.boolean(), drafts: z.boolean() });
/** null is the inbox. */
const personId = z.uuid().nullable();

/** One whose records become a file, or lines of a table. */
export interface ExportSubject {
  personId: string | null;
  /** Name of the Markdown file. */
  file: string;
}

export interface ExportPlan {
  subjects: ExportSubject[];
  /** First line of each table. */
  heads: Record<ExportTable, string>;
}

/** A part of an export. `count`: records in it. */
export interface ExportPart {
  text: string;
  count: number;
  isPrivate: boolean;
}

/** Left out of a calendar, for it has no day. */
export interface SkippedDay {
  what: 'check-in' | 'action';
  personName: string;
  /** Of an action. */
  text: string | null;
}

export interface CalendarFile extends ExportPart {
  skipped: SkippedDay[];
}

const title = z.string().min(1).max(200);

/** `not-allowed` everywhere where an evaluation is shown and something of coaching is asked for. */
export const exportCalls = {
  /** Where coaching material is kept at all, so that a screen can say truly what a file would hold. */
  'exports.held': call<Holdings>()(page, z.object({})),
  'exports.plan': call<ExportPlan>()(page, z.object({})),
  'exports.markdown': call<ExportPart>()(page, z.object({ personId, choice })),
  /** Lines of each of these tables, in their order. */
  'exports.csv': call<ExportPart[]>()(
    page,
    z.object({ personId, choice, tables: z.array(z.enum(exportTables)).min(1).max(exportTables.length) }),
  ),
  /** Words are the page's; `$1` stands for a name. Without `names` and `texts` nothing in it says whom it is about. */
  'exports.calendar': call<CalendarFile>()(
    page,
    z.object({
      names: z.boolean(),
      texts: z.boolean(),
      words: z.object({ checkIn: title, checkInWith: title, action: title, actionWith: title }),
    }),
  ),
  /** ISO dates, both included; null = from the beginning, to the end. */
  'exports.paper': call<PersonPaper>()(
    page,
    z.object({ personId: z.uuid(), choice, from: isoDate.nullable(), to: isoDate.nullable() }),
  ),
};
