import { chooseDrill, isDoneToday, type SessionToday } from '../domain/learning/drill.ts';
import {
  corePractice,
  corePracticeLocales,
  drillKey,
  itemsOf,
  licenceOf,
  toShared,
  type PracticePack,
} from '../domain/practice.ts';
import { fail, ok } from '../domain/result.ts';
import type { PracticeShelf } from '../messaging/calls/practice.ts';
import { practiceKey } from '../db/repositories/practice.ts';
import { parsePractice, parsePracticeText } from '../schema/practice.ts';
import type { CurrentMeetings } from './current-meetings.ts';
import type { Handlers } from './context.ts';
import type { ServiceDeps } from './deps.ts';
import type { Repositories } from './repositories.ts';

type PracticeCalls =
  | 'practice.today'
  | 'practice.answer'
  | 'practice.put'
  | 'practice.library'
  | 'practice.import'
  | 'practice.remove'
  | 'practice.restore'
  | 'practice.share';

const fallbackLocale = 'en';

/** Midnight before and after a moment, by the clock of this machine. */
const dayOf = (now: number): { dayStart: number; dayEnd: number } => {
  const day = new Date(now);
  day.setHours(0, 0, 0, 0);
  const next = new Date(day);
  next.setDate(next.getDate() + 1);
  return { dayStart: day.getTime(), dayEnd: next.getTime() };
};

/** Cases, dialogues and drills, bundled or brought, and the one drill of the day. */
export const practiceHandlers = (
  deps: ServiceDeps,
  of: Repositories,
  current: CurrentMeetings,
): Handlers<PracticeCalls> => {
  const { clock, settings } = deps;
  let bundled: { locale: string; pack: PracticePack } | null = null;

  const core = async (wanted: string): Promise<PracticePack> => {
    const locale = corePracticeLocales.includes(wanted) ? wanted : fallbackLocale;
    if (bundled?.locale === locale) return bundled.pack;
    const parsed = parsePractice(await deps.loadBundled(`packs/${corePractice}/practice/${locale}.json`));
    if (!parsed.ok) throw new Error(`bundled practice ${locale}: ${parsed.code} ${parsed.at ?? ''}`);
    bundled = { locale, pack: parsed.value };
    return parsed.value;
  };

  const shelves = async (): Promise<PracticeShelf[]> => {
    const { playbookLocale } = await settings.load();
    const [pack, own] = await Promise.all([core(playbookLocale), of.practice.packs()]);
    const brought = own
      .toSorted((a, b) => a.appliedAt - b.appliedAt)
      .map((row): PracticeShelf => ({ key: row.key, pack: row.pack }));
    return [{ key: null, pack }, ...brought];
  };

  const sessionsToday = async (now: number): Promise<SessionToday[]> => {
    const [seen, people] = await Promise.all([current.today(now), of.people.list()]);
    return seen.map(({ type, personId }) => {
      const person = people.find(({ id }) => id === personId);
      return { type, pathway: person?.pathway ?? null, name: person?.name ?? null };
    });
  };

  return {
    'practice.today': async () => {
      if (!(await settings.load()).practice) return ok({ state: 'off' });
      const now = clock.now();
      const day = dayOf(now);
      const cards = await of.practice.cards();
      if (isDoneToday(cards, day.dayStart)) return ok({ state: 'done' });
      const [packs, today] = await Promise.all([shelves(), sessionsToday(now)]);
      const chosen = chooseDrill({ packs: packs.map(({ pack }) => pack), cards, today, ...day });
      return ok(chosen ? { state: 'ready', chosen } : { state: 'none' });
    },
    'practice.answer': async ({ key, grade }) => {
      const known = (await shelves()).some(({ pack }) =>
        pack.drills.some(({ id }) => drillKey(pack.id, id) === key),
      );
      if (!known) return fail('not-found');
      const { schedule } = await import('../platform/spacing.ts');
      const before = await of.practice.card(key);
      const after = schedule(key, before, grade, clock.now());
      await of.practice.putCard(key, after);
      return ok({ before, after });
    },
    'practice.put': async ({ key, card }) => {
      if (card !== null && card.drillId !== key) return fail('bad-input', { at: 'card' });
      await of.practice.putCard(key, card);
      return ok(null);
    },
    'practice.library': async () => {
      const [all, cards] = await Promise.all([shelves(), of.practice.cards()]);
      return ok({ shelves: all, cards });
    },
    'practice.import': async ({ text }) => {
      const parsed = parsePracticeText(text);
      if (!parsed.ok) {
        return ok({ taken: false, code: parsed.code, at: parsed.at ?? '', detail: parsed.detail ?? '' });
      }
      const pack = parsed.value;
      // The bundled pack is not replaced by one that only says it is.
      if (pack.id === corePractice) {
        return ok({ taken: false, code: 'duplicate-id', at: '$.id', detail: pack.id });
      }
      const replaced = await of.practice.savePack(pack, clock.now());
      const items = itemsOf(pack);
      return ok({
        taken: true,
        key: practiceKey(pack),
        name: pack.id,
        replaced,
        entries: items.length,
        unlicensed: items.filter(({ entry }) => licenceOf(entry, pack) === '').length,
      });
    },
    'practice.remove': async ({ key }) =>
      (await of.practice.removePack(key, clock.now())) ? ok(null) : fail('not-found'),
    'practice.restore': async ({ key }) => ((await of.practice.undoPack(key)) ? ok(null) : fail('not-found')),
    'practice.share': async ({ key }) => {
      const found = (await shelves()).find((shelf) => shelf.key === key);
      if (!found) return fail('not-found');
      const { pack, withheld } = toShared(found.pack);
      if (itemsOf(pack).length === 0) return ok({ file: null, withheld });
      const name = `${pack.id}-practice-${pack.locale}.json`;
      const file = { name, mime: 'application/json', text: `${JSON.stringify(pack, null, 2)}\n` };
      return ok({ file, withheld });
    },
  };
};
