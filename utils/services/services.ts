import { guarded } from '../db/errors.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Refusal } from '../messaging/call.ts';
import type { CallName, Input, Output } from '../messaging/protocol.ts';
import { actionHandlers } from './actions.ts';
import { backupHandlers } from './backups.ts';
import { behaviourHandlers } from './behaviours.ts';
import { createCadence } from './cadence.ts';
import { briefHandlers, createBriefing } from './brief.ts';
import { createCallGate } from './call-gate.ts';
import { createClaims, type FramePlace } from './claims.ts';
import type { CallContext, Handler, Handlers } from './context.ts';
import { createCurrentMeetings } from './current-meetings.ts';
import { dataHandlers } from './data.ts';
import { dayHandlers } from './day.ts';
import type { ServiceDeps } from './deps.ts';
import { dockHandlers } from './dock.ts';
import { employeeHandlers } from './employee.ts';
import { experimentHandlers } from './experiments.ts';
import { handoffHandlers } from './handoff.ts';
import { exportHandlers } from './exports.ts';
import { goalHandlers } from './goals.ts';
import { createFatigueGuard } from './fatigue.ts';
import { learningHandlers } from './learning.ts';
import { createLibrary } from './library.ts';
import { mapEditHandlers } from './map-edit.ts';
import { mapFileHandlers } from './map-files.ts';
import { mapHandlers } from './maps.ts';
import { lockedMeetingHandlers, meetingHandlers } from './meetings.ts';
import { noteHandlers } from './notes.ts';
import { packHandlers } from './packs.ts';
import { peopleHandlers } from './people.ts';
import { pilotHandlers } from './pilots.ts';
import { practiceHandlers } from './practice.ts';
import { promotionHandlers } from './promotions.ts';
import { promptHandlers } from './prompts.ts';
import { createReminders, type ShowReminder } from './reminders.ts';
import { repositories } from './repositories.ts';
import { dataCheckHandlers } from './data-check.ts';
import { rescueHandlers } from './rescue.ts';
import { retentionHandlers, sweepRetention } from './retention.ts';
import { reviewHandlers } from './review.ts';
import { rhythmHandlers } from './rhythm.ts';
import { searchHandlers } from './search.ts';
import { sessionHandlers } from './sessions.ts';
import { settingsHandlers } from './settings.ts';
import { createHealthWatch, siteHandlers } from './sites.ts';
import { sittingHandlers } from './sittings.ts';
import { timelineHandlers } from './timeline.ts';
import { undoHandlers } from './undo.ts';
import { createVaultAccess } from './vault-access.ts';
import { createVaultKeeper, isKeyChange, isStay } from './vault-keeper.ts';
import { vaultSettings } from './vault-settings.ts';
import { vaultHandlers } from './vault.ts';

/** Everything the protocol can ask. Expected failures are codes; whatever a handler throws is logged and `failed`. */
export interface Services {
  handle<K extends CallName>(
    name: K,
    input: Input<K>,
    context: CallContext,
  ): Promise<Result<Output<K>, Refusal>>;
  /** Did our dock open this frame? */
  isClaimed(place: FramePlace): Promise<boolean>;
  /**
   * A tab was closed or has left its page: what was open in it, and its panel, are forgotten. `frameId`: only what a
   * calendar in that frame told.
   */
  forgetTab(tabId: number, frameId?: number | null): Promise<void>;
  /** Sites were taken back: how well they were read is forgotten. */
  forgetSites(hosts: readonly string[]): Promise<Result<null, Refusal>>;
  /** At a wake: what nobody answered for is settled, and what is due is said. */
  wake(show: ShowReminder): Promise<Result<null, Refusal>>;
  /** A browser session begins: what was removed in the last one is gone for good. */
  beginSession(): Promise<Result<null, Refusal>>;
  /** At the lock's alarm: `true` when the notebook has locked itself just now. */
  lockIfIdle(): Promise<Result<boolean, Refusal>>;
  /** Values of the session store were changed by another context; `true` when the lock was set up, opened or closed. */
  hear(names: readonly string[]): Promise<boolean>;
}

/** These work with a database that cannot be opened, too. */
type LightCall =
  | keyof ReturnType<typeof dockHandlers>
  | keyof ReturnType<typeof rescueHandlers>
  | keyof ReturnType<typeof settingsHandlers>
  | keyof ReturnType<typeof vaultHandlers>;
/** What a page shows is taken in while locked, too, and nobody is recognised in it. */
type UnreadCall = keyof ReturnType<typeof lockedMeetingHandlers>;

/** In the session store: a browser session began while the notebook was locked. */
const trashWaits = 'vault:trash';

/** Everything that remembers something it has read: made anew when the notebook is locked. */
const assemble = (deps: ServiceDeps, arm: () => void) => {
  const of = repositories(deps.db);
  const current = createCurrentMeetings(deps.store);
  const claims = createClaims(deps);
  const library = createLibrary(deps, of);
  const guard = createFatigueGuard(of);
  const briefing = createBriefing(deps, of, library, guard);
  const cadence = createCadence(deps, of, current, library);
  const reminders = createReminders(deps, current, cadence);
  const handlers: Handlers<Exclude<CallName, LightCall>> = {
    ...meetingHandlers(deps, of, current, arm),
    ...siteHandlers(deps, of, current, arm),
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
    ...dataCheckHandlers(deps, of, current),
    ...retentionHandlers(deps, of, current),
    ...reviewHandlers(deps, of, current, library),
    ...handoffHandlers(deps, of, current, library),
    ...timelineHandlers(deps, of, current, library),
    ...searchHandlers(of, current),
    ...undoHandlers(deps, of, current),
    ...peopleHandlers(deps, of, current),
    ...employeeHandlers(deps, of, current, library, cadence),
    ...mapHandlers(deps, of, library),
    ...mapEditHandlers(deps, of, library),
    ...mapFileHandlers(deps, of),
    ...packHandlers(deps, of, library),
    ...backupHandlers(deps, of),
    ...dataHandlers(deps, of),
    ...exportHandlers(deps, of, current, cadence),
    ...rhythmHandlers(deps, of, cadence, reminders),
    ...dayHandlers(deps, current, briefing, cadence),
  };
  return { of, current, claims, cadence, reminders, handlers };
};

export const createServices = (given: ServiceDeps): Services => {
  const keeper = createVaultKeeper(given, () => {
    parts = assemble(deps, arm);
    handlers = { ...parts.handlers, ...light };
  });
  const gate = createCallGate();
  const watchHealth = createHealthWatch(given);
  const access = createVaultAccess(given.db, keeper, gate);
  const deps: ServiceDeps = { ...given, settings: vaultSettings(given.settings, given.db, keeper) };

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
      await parts.reminders.arm();
      return ok(null);
    });

  const catchUp = async (): Promise<void> => {
    if ((await deps.store.get(trashWaits)) !== true) return;
    await deps.store.set(trashWaits, null);
    await settle('trash', () =>
      access.notebook(() => parts.of.trash.empty(deps.clock.now()).then(() => ok(null))),
    );
  };

  let parts = assemble(deps, arm);
  const { claims, current } = parts;
  const light: Handlers<LightCall> = {
    ...dockHandlers(deps, claims, current),
    ...rescueHandlers(deps),
    ...settingsHandlers(deps, { begin: () => parts.reminders.begin() }, given.settings),
    ...vaultHandlers(deps, { keeper, gate, catchUp }),
  };
  let handlers: Handlers = { ...parts.handlers, ...light };
  const unread: Handlers<UnreadCall> = lockedMeetingHandlers(deps, current, arm);

  return {
    handle<K extends CallName>(name: K, input: Input<K>, context: CallContext) {
      const workBy = (all: Handlers): Promise<Result<Output<K>, Refusal>> => {
        const handler: Handler<K> = all[name];
        return handler(input, context);
      };
      const work = (): Promise<Result<Output<K>, Refusal>> => workBy(handlers);
      // Nobody waits for it: what was read is not kept, only how well.
      if ('sighting' in input) void settle('health', () => watchHealth(input.sighting, context.host));
      return settle(name, () => {
        if (name in light) return work();
        if (!(name in unread)) return access.notebook(work);
        return access.database((status) =>
          status === 'locked' ? workBy({ ...handlers, ...unread }) : work(),
        );
      });
    },
    isClaimed: (place) => claims.isClaimed(place),
    forgetSites: (hosts) => settle('health', () => given.health.forget(hosts).then(() => ok(null))),
    async forgetTab(tabId, frameId = null) {
      if (frameId === null) await claims.forget(tabId);
      await current.clear(tabId, frameId);
    },
    wake: (show) =>
      settle('wake', () =>
        access.database(async (status) => {
          if (status !== 'locked') {
            await parts.cadence.sweep();
            await sweepRetention(deps, parts.of);
          }
          await parts.reminders.remind(show, { digests: status !== 'locked' });
          return ok(null);
        }),
      ),
    beginSession: () =>
      settle('session', () =>
        access.database(async (status) => {
          if (status === 'locked') await deps.store.set(trashWaits, true);
          else await parts.of.trash.empty(deps.clock.now());
          return ok(null);
        }),
      ),
    lockIfIdle: () => settle('lock', async () => ok(await keeper.tick())),
    async hear(names) {
      if (isStay(names)) await keeper.hear();
      if (!isKeyChange(names)) return false;
      deps.db.seal.stale = true;
      await settle('lock', async () => ok(await keeper.look()));
      return true;
    },
  };
};
