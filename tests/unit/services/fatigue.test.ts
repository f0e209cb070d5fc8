import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { fatigueMs } from '../../../utils/domain/learning/fatigue.ts';
import { createFatigueGuard } from '../../../utils/services/fatigue.ts';
import { repositories } from '../../../utils/services/repositories.ts';
import { dayMs, monday, promptEvent, uuid } from '../db/samples.ts';
import { page, running } from './fakes.ts';

const now = monday + 30 * dayMs;

const skipping = async (sessions: number) => {
  const services = running();
  services.clock.set(now);
  const of = repositories(services.deps.db);
  for (let n = 1; n <= sessions; n += 1) {
    for (const [at, outcome] of (['shown', 'skipped', 'skipped'] as const).entries()) {
      const event = promptEvent(100 * n + at, { outcome, at: now - n * dayMs, sessionId: uuid(10 + n) });
      await of.promptEvents.add(event);
    }
  }
  const guard = createFatigueGuard(of);
  return {
    services,
    of,
    guard,
    ask: (on = true, at = now, session = 's') => guard.atMost({ on, session, now: at }),
  };
};

describe('showing fewer prompts', () => {
  it('begins when most were skipped, lasts two weeks, and is then looked at anew', async () => {
    const { ask, services } = await skipping(5);
    expect(await ask()).toBe(1);
    expect(await services.handle('fatigue.get', {}, page)).toEqual({
      ok: true,
      value: { since: now, until: now + fatigueMs, reason: 'skipped' },
    });
    expect(await ask(true, now + fatigueMs - 1)).toBe(1);
    expect(await ask(true, now + fatigueMs)).toBeNull();
  });

  it('does not happen with fewer than five sessions, or when the manager switched it off', async () => {
    const few = await skipping(4);
    expect(await few.ask()).toBeNull();
    const off = await skipping(5);
    expect(await off.ask(false)).toBeNull();
    expect(await off.of.fatigue.state()).toEqual({ since: null, reason: null, undoneAt: null });
  });

  it('is taken back by Undo, also for a session that is open', async () => {
    const { ask, services, guard } = await skipping(9);
    expect(await ask()).toBe(1);
    expect((await services.handle('fatigue.undo', {}, page)).ok).toBe(true);
    expect(await ask()).toBeNull();
    expect(await ask(true, now + 1, 'another')).toBeNull();
    expect(await guard.resting(true, now)).toBeNull();
  });

  it('hears how soon the panel was closed', async () => {
    const { services, of } = await skipping(0);
    for (let n = 0; n < 25; n += 1) await services.handle('panel.dismissed', { ms: n }, page);
    expect((await of.fatigue.dismissals()).map(({ ms }) => ms)).toEqual(
      Array.from({ length: 20 }, (_, n) => n + 5),
    );
  });
});
