import { describe, expect, it } from 'vitest';
import { createClaims } from '../../../utils/services/claims.ts';
import { memoryStore } from '../../../utils/services/session-store.ts';
import { monday } from '../db/samples.ts';
import { countingIds, fakeClock } from './fakes.ts';

const place = { tabId: 7, frameId: 15_032_385_537, documentId: 'doc' };

const claiming = () => {
  const store = memoryStore();
  const clock = fakeClock();
  const ids = countingIds();
  const open = () => createClaims({ store, clock, ids });
  return { claims: open(), clock, open };
};

describe('a token', () => {
  it('opens one frame of its tab, once', async () => {
    const { claims } = claiming();
    const token = await claims.issue(7);
    expect(await claims.isClaimed(place)).toBe(false);
    expect(await claims.claim(token, place)).toBe(true);
    expect(await claims.isClaimed(place)).toBe(true);
    expect(await claims.claim(token, { ...place, frameId: 9 })).toBe(false);
  });

  it('is spent once, when two frames bring it at the same moment', async () => {
    const { claims } = claiming();
    const token = await claims.issue(7);
    const both = await Promise.all([
      claims.claim(token, place),
      claims.claim(token, { ...place, frameId: 9 }),
    ]);
    expect(both).toEqual([true, false]);
  });

  it.each([
    ['of another tab', { ...place, tabId: 8 }, 0],
    ['a minute old', place, 61_000],
    ['from the future, after the clock was set back', place, -61_000],
  ])('does not work %s', async (_name, where, later) => {
    const { claims, clock } = claiming();
    const token = await claims.issue(7);
    clock.set(monday + later);
    expect(await claims.claim(token, where)).toBe(false);
    expect(await claims.isClaimed(where)).toBe(false);
  });

  it('is not guessed', async () => {
    const { claims } = claiming();
    await claims.issue(7);
    expect(await claims.claim('', place)).toBe(false);
    expect(await claims.claim('undefined', place)).toBe(false);
  });

  it('and its claim outlive a stopped worker', async () => {
    const { claims, open } = claiming();
    const token = await claims.issue(7);
    expect(await open().claim(token, place)).toBe(true);
    expect(await open().isClaimed(place)).toBe(true);
  });
});

describe('a claim', () => {
  it('is that frame with that document in that tab, nothing else', async () => {
    const { claims } = claiming();
    await claims.claim(await claims.issue(7), place);
    expect(await claims.isClaimed({ ...place, frameId: 5 })).toBe(false);
    expect(await claims.isClaimed({ ...place, tabId: 8 })).toBe(false);
    expect(await claims.isClaimed({ ...place, documentId: 'navigated' })).toBe(false);
    expect(await claims.isClaimed({ ...place, documentId: null })).toBe(false);
  });

  it('goes with its tab', async () => {
    const { claims } = claiming();
    await claims.claim(await claims.issue(7), place);
    await claims.forget(7);
    expect(await claims.isClaimed(place)).toBe(false);
  });
});
