import { standardsOf } from '../domain/brief/standards.ts';
import { isoDay } from '../domain/brief/history.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { toAccessPack, type AccessPack } from '../domain/review/access.ts';
import { toReviewPack, type ReviewPack } from '../domain/review/pack.ts';
import { toFileNames } from '../exporters/file-names.ts';
import { toReviewMarkdown } from '../exporters/review-markdown.ts';
import { toAccessJson, toAccessMarkdown } from '../exporters/subject-markdown.ts';
import type { Refusal } from '../messaging/call.ts';
import type { ExportedFile } from '../messaging/calls/data.ts';
import type { CurrentMeetings } from './current-meetings.ts';
import type { Handlers } from './context.ts';
import type { ServiceDeps } from './deps.ts';
import type { Library } from './library.ts';
import type { Repositories } from './repositories.ts';

type ReviewCalls = 'review.pack' | 'review.file' | 'access.get' | 'access.file';

/** ISO dates, both included. */
interface Asked {
  personId: string;
  from: string;
  to: string;
}

const whole = 0xffff_ffff;
/** Zones are at most this far apart: no day of a period is missed, and what lies outside is left out by its own zone. */
const zoneMs = 14 * 3_600_000;
const dayMs = 86_400_000;

/** Names of files of one kind about one person. */
export const toPackFiles = (
  stem: string,
  texts: readonly { extension: 'md' | 'json'; text: string }[],
): ExportedFile[] =>
  texts.map(({ extension, text }) => ({
    name: toFileNames([stem], extension, 'touchline')[0] ?? `touchline.${extension}`,
    mime: extension === 'md' ? 'text/markdown' : 'application/json',
    text,
  }));

/** What a review rests on, read from the evaluation side alone; and what a person has a right to know, from both. */
export const reviewHandlers = (
  { clock, ids }: ServiceDeps,
  of: Repositories,
  current: CurrentMeetings,
  library: Library,
): Handlers<ReviewCalls> => {
  const today = (): string => isoDay(clock.now(), clock.zone());

  const loadReview = async ({
    personId,
    from,
    to,
  }: Asked): Promise<Result<{ name: string; pack: ReviewPack }, Refusal>> => {
    if (from > to) return fail('bad-input', { at: 'to' });
    const person = await of.people.get(personId);
    if (!person) return fail('not-found');
    if (person.coachOnly === true) return fail('coach-only');
    const row = await library.mapOf(person);
    const [index, notes, copies] = await Promise.all([
      library.index(row, person.roleId),
      of.notes.list('evaluation', { personId, before: null, limit: whole }),
      of.promotions.ofPerson(personId),
    ]);
    const source = {
      notes,
      copies: new Set(copies.map(({ id }) => id)),
      mapId: row.id,
      standards: standardsOf(index, person),
    };
    return ok({ name: person.name, pack: toReviewPack(source, { from, to }, today()) });
  };

  const loadAccess = async (
    { personId, from, to }: Asked,
    view: string,
  ): Promise<Result<AccessPack, Refusal>> => {
    if ((await current.mode(view)) === 'evaluation') return fail('not-allowed');
    if (from > to) return fail('bad-input', { at: 'to' });
    const people = await of.people.list();
    const person = people.find(({ id }) => id === personId);
    if (!person) return fail('not-found');
    const row = await library.mapOf(person);
    const span = {
      from: Math.max(0, Date.parse(`${from}T00:00Z`) - zoneMs),
      to: Date.parse(`${to}T00:00Z`) + dayMs + zoneMs,
    };
    const held = (await of.access.held(person, span)).filter(({ day }) => day >= from && day <= to);
    const others = people.filter(({ id }) => id !== personId);
    const nameOf = (list: readonly { id: string; name: string }[] = [], id: string | null): string | null =>
      list.find((one) => one.id === id)?.name ?? null;
    const head = {
      person,
      role: nameOf(row.head.roles, person.roleId),
      level: nameOf(row.head.levels, person.levelId),
    };
    return ok(toAccessPack({ ...head, from, to }, held, others));
  };

  return {
    'review.pack': async (asked) => {
      const loaded = await loadReview(asked);
      return loaded.ok ? ok(loaded.value.pack) : loaded;
    },
    'review.file': async ({ words, ...asked }) => {
      const loaded = await loadReview(asked);
      if (!loaded.ok) return loaded;
      const { name, pack } = loaded.value;
      await of.journal.addExport({
        id: ids(),
        at: clock.now(),
        subject: asked.personId,
        what: 'review',
        isPrivate: false,
      });
      const text = toReviewMarkdown(pack, name, words);
      return ok(toPackFiles(`${name} review ${pack.from} ${pack.to}`, [{ extension: 'md', text }]));
    },
    'access.get': (asked, { view }) => loadAccess(asked, view),
    'access.file': async ({ words, ...asked }, { view }) => {
      const loaded = await loadAccess(asked, view);
      if (!loaded.ok) return loaded;
      const pack = loaded.value;
      const now = clock.now();
      const isPrivate = pack.containsPrivate;
      await of.journal.addExport({ id: ids(), at: now, subject: asked.personId, what: 'access', isPrivate });
      return ok(
        toPackFiles(`${pack.person.name} access ${pack.from} ${pack.to}`, [
          { extension: 'md', text: toAccessMarkdown(pack, words, today()) },
          { extension: 'json', text: toAccessJson(pack, now) },
        ]),
      );
    },
  };
};
