import { describe, expect, it, vi } from 'vitest';
import { fail, ok } from '../../../utils/domain/result.ts';
import type { Client } from '../../../utils/messaging/client.ts';
import { createLockGate } from '../../../utils/state/lock-gate.ts';

type Change = 'meeting' | 'data' | 'lock';

/** A background whose lock can be switched, also by somebody else. */
const setUp = ({ on = true, locked = false } = {}) => {
  const stands = { on, locked };
  const asked: string[] = [];
  let tell: (what: Change) => void = () => undefined;
  const client = {
    call: async (name: string, input: { passphrase?: string }) => {
      asked.push(name);
      if (name === 'vault.unlock') {
        if (input.passphrase !== 'grey heron') return fail('wrong-passphrase');
        stands.locked = false;
        return ok(null);
      }
      if (name.startsWith('vault.')) return ok({ ...stands });
      return stands.locked ? fail('locked') : ok([]);
    },
    onChanged: (listener: (what: Change) => void) => void (tell = listener),
  } as unknown as Client;
  const activity = new EventTarget();
  const clock = { now: 0 };
  const gate = createLockGate({
    client,
    now: () => clock.now,
    signal: new AbortController().signal,
    activity,
  });
  const heard = vi.fn<() => void>();
  gate.client.onChanged(heard, new AbortController().signal);
  return { gate, stands, asked, heard, activity, clock, tell: (what: Change) => tell(what) };
};

describe('a page over a notebook that can be locked', () => {
  it('knows of the lock from the first call that is refused for it', async () => {
    const { gate, stands } = setUp();
    await gate.client.call('people.list', {});
    expect(gate.locked.value).toBe(false);
    stands.locked = true;
    await gate.client.call('people.list', {});
    expect(gate.locked.value).toBe(true);
  });

  it('closes when another page has locked, although it asks for nothing itself', async () => {
    const { gate, stands, tell } = setUp();
    stands.locked = true;
    tell('lock');
    await vi.waitFor(() => expect(gate.locked.value).toBe(true));
  });

  it('stays closed after a wrong passphrase, and brings itself up to date after the right one', async () => {
    const { gate, heard } = setUp({ locked: true });
    await gate.client.call('people.list', {});
    expect(await gate.unlock('something else')).toBe('wrong-passphrase');
    expect(gate.locked.value).toBe(true);
    expect(heard).not.toHaveBeenCalled();
    expect(await gate.unlock('grey heron')).toBeNull();
    expect(gate.locked.value).toBe(false);
    expect(heard).toHaveBeenCalledOnce();
  });

  it('opens when another page was unlocked', async () => {
    const { gate, stands, tell, heard } = setUp({ locked: true });
    await gate.client.call('people.list', {});
    stands.locked = false;
    tell('data');
    await vi.waitFor(() => expect(gate.locked.value).toBe(false));
    expect(heard).toHaveBeenCalledOnce();
  });

  it('says that somebody is there at most once a minute, and never again where there is no lock', async () => {
    const { asked, activity, clock } = setUp();
    for (const at of [0, 30_000, 60_000]) {
      clock.now = at;
      activity.dispatchEvent(new Event('keydown'));
      await Promise.resolve();
    }
    expect(asked).toEqual(['vault.stay', 'vault.stay']);

    const without = setUp({ on: false });
    for (const at of [0, 60_000, 120_000]) {
      without.clock.now = at;
      without.activity.dispatchEvent(new Event('pointerdown'));
      await vi.waitFor(() => expect(without.asked).toHaveLength(1));
    }
  });
});
