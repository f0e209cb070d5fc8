import { isoDay } from '../domain/brief/history.ts';
import { exportTables, type ExportChoice, type ExportTable } from '../domain/export.ts';
import { fail, ok } from '../domain/result.ts';
import { toIcs } from '../exporters/ics.ts';
import { toMarkdown, toMarkdownNames } from '../exporters/markdown.ts';
import { isPrivatePortrait, sizeOfPortrait, type Portrait } from '../exporters/portrait.ts';
import { toCsvHead, toCsvLines } from '../exporters/table-csv.ts';
import type { ExportPart } from '../messaging/calls/exports.ts';
import { createPace, type Pace } from '../platform/pace.ts';
import type { Cadence } from './cadence.ts';
import { toCalendarDays } from './calendar-days.ts';
import type { Handlers } from './context.ts';
import type { CurrentMeetings } from './current-meetings.ts';
import type { ServiceDeps } from './deps.ts';
import { toPersonPaper } from './paper.ts';
import { loadPlaceNames, loadPortrait } from './portraits.ts';
import type { Repositories } from './repositories.ts';

type ExportCalls =
  'exports.held' | 'exports.plan' | 'exports.markdown' | 'exports.csv' | 'exports.calendar' | 'exports.paper';

const write = async (pieces: Iterable<string>, pace: Pace): Promise<{ text: string; pieces: number }> => {
  const written: string[] = [];
  for (const piece of pieces) {
    written.push(piece);
    await pace();
  }
  return { text: written.join(''), pieces: written.length };
};

/** What of a portrait a table shows, so that what is said of the file is true of the table. */
const partOf = (portrait: Portrait, table: ExportTable): Portrait => {
  const none = { sessions: [], notes: [], actions: [], goals: [], drafts: [] };
  if (table === 'people') return { ...portrait, ...none };
  if (table === 'evidence') {
    const notes = portrait.notes.filter(({ evidence, behaviours }) => evidence || behaviours.length > 0);
    return { ...portrait, ...none, notes };
  }
  return { ...portrait, ...none, [table]: portrait[table] };
};

/** The notebook as files that other programs read, and as paper. */
export const exportHandlers = (
  { clock }: ServiceDeps,
  of: Repositories,
  current: CurrentMeetings,
  cadence: Cadence,
): Handlers<ExportCalls> => {
  const isBarred = async (view: string, { coaching, drafts }: ExportChoice): Promise<boolean> =>
    (coaching || drafts) && (await current.mode(view)) === 'evaluation';

  /** null: there is no such person. */
  const load = async (
    personId: string | null,
    choice: ExportChoice,
    pace: Pace,
  ): Promise<Portrait | null> => {
    const person = personId === null ? null : await of.people.get(personId);
    if (personId !== null && person === null) return null;
    return loadPortrait(of, person, choice, await loadPlaceNames(of, person?.mapId ?? null), pace);
  };

  return {
    'exports.held': async () => ok(await of.holdings.ofCoaching()),
    'exports.plan': async () => {
      const subjects = [...(await of.people.list()), null];
      const files = toMarkdownNames(subjects);
      const heads = Object.fromEntries(exportTables.map((table) => [table, toCsvHead(table)]));
      return ok({
        subjects: subjects.map((one, at) => ({ personId: one?.id ?? null, file: files[at] ?? 'unnamed.md' })),
        heads: heads as Record<ExportTable, string>,
      });
    },
    'exports.markdown': async ({ personId, choice }, { view }) => {
      if (await isBarred(view, choice)) return fail('not-allowed');
      const pace = createPace();
      const portrait = await load(personId, choice, pace);
      if (!portrait) return fail('not-found');
      const count = sizeOfPortrait(portrait);
      if (personId === null && count === 0) return ok({ text: '', count, isPrivate: false });
      const { text } = await write(toMarkdown(portrait, clock.now()), pace);
      return ok({ text, count, isPrivate: isPrivatePortrait(portrait) });
    },
    'exports.csv': async ({ personId, choice, tables }, { view }) => {
      if (await isBarred(view, choice)) return fail('not-allowed');
      const pace = createPace();
      const portrait = await load(personId, choice, pace);
      if (!portrait) return fail('not-found');
      const parts: ExportPart[] = [];
      for (const table of tables) {
        const part = partOf(portrait, table);
        const { text, pieces } = await write(toCsvLines(table, part), pace);
        parts.push({ text, count: pieces, isPrivate: isPrivatePortrait(part) });
      }
      return ok(parts);
    },
    'exports.calendar': async ({ names, texts, words }, { view }) => {
      if (await isBarred(view, { coaching: texts, concerns: false, drafts: false }))
        return fail('not-allowed');
      const { days, skipped, isPrivate } = await toCalendarDays(of, await cadence.lines(), {
        ...{ names, texts, words },
        today: isoDay(clock.now(), clock.zone()),
      });
      return ok({ text: toIcs(days, clock.now()), count: days.length, isPrivate, skipped });
    },
    'exports.paper': async ({ personId, choice, from, to }, { view }) => {
      if (await isBarred(view, choice)) return fail('not-allowed');
      if (from !== null && to !== null && from > to) return fail('bad-input', { at: 'to' });
      const portrait = await load(personId, choice, createPace());
      return portrait?.person ? ok(toPersonPaper(portrait, { from, to })) : fail('not-found');
    },
  };
};
