import { isShorter, type Warned } from '../domain/retention.ts';
import { fail, ok } from '../domain/result.ts';
import type { Purpose } from '../domain/session-type.ts';
import type { AgedRecord } from '../db/repositories/retention.ts';
import type { RetentionLine } from '../messaging/calls/retention.ts';
import type { Handlers } from './context.ts';
import type { CurrentMeetings } from './current-meetings.ts';
import type { ServiceDeps } from './deps.ts';
import type { Repositories } from './repositories.ts';

type RetentionCalls =
  | 'retention.get'
  | 'retention.set'
  | 'retention.agree'
  | 'retention.accept'
  | 'retention.keep'
  | 'retention.remove'
  | 'retention.restore';

/** More is not read at once. */
const mostLines = 200;
const shownLength = 240;

/** At a wake: what the manager let run is put away when its time is over. */
export const sweepRetention = async (
  { clock, settings, ids }: Pick<ServiceDeps, 'clock' | 'settings' | 'ids'>,
  of: Pick<Repositories, 'retention'>,
): Promise<void> => {
  const { retention } = await settings.load();
  await of.retention.run(retention, clock.now(), ids());
};

/** How long records are kept, and the list of what goes next. */
export const retentionHandlers = (
  deps: ServiceDeps,
  of: Repositories,
  current: CurrentMeetings,
): Handlers<RetentionCalls> => {
  const { clock, settings, ids } = deps;

  const toLines = async (
    reader: Purpose,
    warned: readonly { item: AgedRecord; goesAt: number | null }[],
  ): Promise<RetentionLine[]> => {
    const names = await of.people.names(warned.flatMap(({ item }) => item.personId ?? []));
    return warned.map(({ item, goesAt }) => ({
      table: item.table,
      id: item.id,
      kind: item.kind,
      personName: names.get(item.personId ?? '') ?? null,
      since: item.since,
      goesAt,
      text:
        reader === 'evaluation' && item.purpose === 'coaching'
          ? null
          : item.text.trim().slice(0, shownLength),
      keepBecause: item.keepBecause,
    }));
  };

  const byGoing = (a: Warned, b: Warned): number => a.goesAt - b.goesAt || a.item.since - b.item.since;

  return {
    'retention.get': async (_input, { view }) => {
      const { retention } = await settings.load();
      const { seen } = await of.retention.state();
      const plan = await of.retention.run(retention, clock.now(), ids());
      const reader = await current.mode(view);
      const kept = (await of.retention.kept()).slice(0, mostLines);
      return ok({
        months: retention,
        clock: plan.clock,
        seen,
        agreed: plan.state.agreed,
        lines: await toLines(reader, plan.list.toSorted(byGoing).slice(0, mostLines)),
        total: plan.list.length,
        kept: await toLines(
          reader,
          kept.map((item) => ({ item, goesAt: null })),
        ),
        gone: await of.retention.gone(),
      });
    },
    'retention.set': async ({ months }) => {
      const { retention } = await settings.load();
      if (isShorter(retention, months)) await of.retention.agree(false);
      await settings.change({ retention: months });
      return ok(null);
    },
    'retention.agree': async () => {
      await of.retention.agree(true);
      return ok(null);
    },
    'retention.accept': async () => {
      await of.retention.acceptTime(clock.now());
      return ok(null);
    },
    'retention.keep': async ({ table, id, because }) =>
      (await of.retention.keep(table, id, because, clock.now())) ? ok(null) : fail('not-found'),
    'retention.remove': async ({ items }) => {
      const batch = ids();
      return (await of.retention.remove(items, batch, clock.now())) > 0 ? ok({ batch }) : fail('not-found');
    },
    'retention.restore': async ({ batch }) => {
      const count = await of.retention.bringBack(batch);
      return count > 0 ? ok({ count }) : fail('not-found');
    },
  };
};
