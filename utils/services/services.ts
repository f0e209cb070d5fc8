import { guarded } from '../db/errors.ts';
import { openDatabase } from '../db/open.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Refusal } from '../messaging/call.ts';
import type { CallName, Input, Output } from '../messaging/protocol.ts';
import { actionHandlers } from './actions.ts';
import { behaviourHandlers } from './behaviours.ts';
import { createCadence } from './cadence.ts';
import { briefHandlers, createBriefing } from './brief.ts';
import { createClaims, type FramePlace } from './claims.ts';
import type { CallContext, Handler, Handlers } from './context.ts';
import { createCurrentMeetings } from './current-meetings.ts';
import { dataHandlers } from './data.ts';
import { dayHandlers } from './day.ts';
import type { ServiceDeps } from './deps.ts';
import { dockHandlers } from './dock.ts';
import { experimentHandlers } from './experiments.ts';
import { handoffHandlers } from './handoff.ts';
import { goalHandlers } from './goals.ts';
import { createFatigueGuard } from './fatigue.ts';
import { learningHandlers } from './learning.ts';
import { createLibrary } from './library.ts';
import { mapHandlers } from './maps.ts';
import { meetingHandlers } from './meetings.ts';
import { noteHandlers } from './notes.ts';
import { packHandlers } from './packs.ts';
import { peopleHandlers } from './people.ts';
import { pilotHandlers } from './pilots.ts';
import { practiceHandlers } from './practice.ts';
import { promotionHandlers } from './promotions.ts';
import { promptHandlers } from './prompts.ts';
import { createReminders, type ShowReminder } from './reminders.ts';
import { repositories } from './repositories.ts';
import { reviewHandlers } from './review.ts';
import { rhythmHandlers } from './rhythm.ts';
import { searchHandlers } from './search.ts';
import { sessionHandlers } from './sessions.ts';
import { settingsHandlers } from './settings.ts';
import { sittingHandlers } from './sittings.ts';
import { timelineHandlers } from './timeline.ts';
import { undoHandlers } from './undo.ts';

/** Everything the protocol can ask. Expected failures are codes; whatever a handler throws is logged and `failed`. */
export interface Services {
  handle<K extends CallName>(
    name: K,
    input: Input<K>,
    context: CallContext,
  ): Promise<Result<Output<K>, Refusal>>;
  /** Did our dock open this frame? */
  isClaimed(place: FramePlace): Promise<boolean>;
  /** A tab was closed or has left its page: what was open in it, and its panel, are forgotten. */
  forgetTab(tabId: number): Promise<void>;
  /** At a wake: what nobody answered for is settled, and what is due is said. */
  wake(show: ShowReminder): Promise<Result<null, Refusal>>;
  /** A browser session begins: what was removed in the last one is gone for good. */
  beginSession(): Promise<Result<null, Refusal>>;
}

export const createServices = (deps: ServiceDeps): Services => {
  const of = repositories(deps.db);
  const current = createCurrentMeetings(deps.store);
  const claims = createClaims(deps);
  const library = createLibrary(deps, of);
  const guard = createFatigueGuard(of);
  const briefing = createBriefing(deps, of, library, guard);
  const cadence = createCadence(deps, of, current, library);
  const reminders = createReminders(deps, current, cadence);

  const settle = async <T>(
    where: string,
    work: () => Promise<Result<T, Refusal>>,
  ): Promise<Result<T, Refusal>> => {
    try {
      const outcome = await guarded(work);
      return outcome.ok ? outcome.value : outcome;
    } catch (error) {
      deps.log.error(where, error);
      return fail('failed');
    }
  };

  const arm = (): void =>
    void settle('reminders', async () => {
      await reminders.arm();
      return ok(null);
    });

  /** These work with a database that cannot be opened, too. */
  const light = { ...dockHandlers(deps, claims, current), ...settingsHandlers(deps, reminders) };
  const handlers: Handlers = {
    ...light,
    ...meetingHandlers(deps, of, current, arm),
    ...briefHandlers(deps, of, current, briefing),
    ...behaviourHandlers(of, library),
    ...promptHandlers(of),
    ...learningHandlers(deps, of, guard),
    ...experimentHandlers(deps, of, library),
    ...pilotHandlers(deps, of, library),
    ...practiceHandlers(deps, of, current),
    ...sessionHandlers(deps, of, current, library),
    ...sittingHandlers(deps, of, current, library),
    ...noteHandlers(deps, of, current),
    ...actionHandlers(deps, of, current),
    ...goalHandlers(deps, of, current),
    ...promotionHandlers(deps, of, current),
    ...reviewHandlers(deps, of, current, library),
    ...handoffHandlers(deps, of, current, library),
    ...timelineHandlers(deps, of, current, library),
    ...searchHandlers(of, current),
    ...undoHandlers(deps, of, current),
    ...peopleHandlers(deps, of),
    ...mapHandlers(deps, of, library),
    ...packHandlers(deps, of, library),
    ...dataHandlers(deps, of, current),
    ...rhythmHandlers(deps, of, cadence, reminders),
    ...dayHandlers(deps, current, briefing, cadence),
  };

  const opened = async <T>(work: () => Promise<Result<T, Refusal>>): Promise<Result<T, Refusal>> => {
    const open = await openDatabase(deps.db);
    return open.ok ? work() : open;
  };

  return {
    handle<K extends CallName>(name: K, input: Input<K>, context: CallContext) {
      const handler: Handler<K> = handlers[name];
      const work = (): Promise<Result<Output<K>, Refusal>> => handler(input, context);
      return settle(name, name in light ? work : () => opened(work));
    },
    isClaimed: (place) => claims.isClaimed(place),
    async forgetTab(tabId) {
      await claims.forget(tabId);
      await current.clear(tabId);
    },
    wake: (show) =>
      settle('wake', () =>
        opened(async () => {
          await cadence.sweep();
          await reminders.remind(show);
          return ok(null);
        }),
      ),
    beginSession: () =>
      settle('session', () =>
        opened(async () => {
          await of.trash.empty();
          return { ok: true, value: null };
        }),
      ),
  };
};
