import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { copyBefore, safetyNameOf } from '../../../utils/db/safety/before.ts';
import { safetyCopies } from '../../../utils/db/safety/copies.ts';
import { loadRows } from '../../../utils/db/safety/raw-copy.ts';
import type { Result } from '../../../utils/domain/result.ts';
import { note, person, uuid } from '../db/samples.ts';
import { page, running } from '../services/fakes.ts';
import { passphrase } from './sealed.ts';

const words = ['Quartzheron', 'Wilhelmina'];
const setUp = { passphrase, idleMinutes: 15, acknowledged: true } as const;
const job = uuid(99);

const value = <T>(answer: Result<T, string>): T => {
  if (!answer.ok) throw new Error(answer.code);
  return answer.value;
};

const filled = async () => {
  const app = running();
  value(await app.handle('people.save', { person: person(1, { name: words[1] ?? '' }) }, page));
  value(await app.handle('notes.add', { note: note(2, { text: `${words[0]} spoke` }) }, page));
  const { name } = app.deps.db;
  const copies = safetyCopies(safetyNameOf(name));
  const copy = (now: number) => copyBefore(name, { why: 'erase', now });
  const read = async (id: string): Promise<string> => {
    const kept = await copies.load(id);
    if (!kept) throw new Error('no copy');
    return JSON.stringify([...(await loadRows(new Uint8Array(kept.bytes)))]);
  };
  return { ...app, name, copies, copy, read };
};

describe('a copy of the notebook that was made by itself', () => {
  it('is gone when a lock is set up after it, whatever its clock said', async () => {
    const { handle, clock, copies, copy } = await filled();
    await copy(clock.now() - 1_000);
    await copy(clock.now() + 60_000);
    value(await handle('vault.setUp', setUp, page));
    expect(value(await handle('safety.list', {}, page))).toEqual([]);
    expect(await copies.list(clock.now())).toEqual([]);
  });

  it('is gone at the next unlocking where the browser was ended right after the notebook was sealed', async () => {
    const { handle, clock, copies, copy } = await filled();
    value(await handle('vault.setUp', setUp, page));
    await copy(clock.now() - 1_000);
    value(await handle('vault.lock', {}, page));
    value(await handle('vault.unlock', { passphrase }, page));
    expect(await copies.list(clock.now())).toEqual([]);
  });

  it('holds no name and no note while the lock is on, stays, and can be saved as a backup', async () => {
    const { handle, clock, copy, read } = await filled();
    value(await handle('vault.setUp', setUp, page));
    const at = clock.now() + 1_000;
    await copy(at);
    const text = await read(`erase-${at}`);
    expect(text).toContain('sealed');
    for (const word of words) expect(text).not.toContain(word);
    value(await handle('vault.lock', {}, page));
    value(await handle('vault.unlock', { passphrase }, page));
    const { file } = value(await handle('safety.file', { id: `erase-${at}`, job }, page));
    for (const word of words) expect(await file.text()).toContain(word);
  });

  it('that was made under the lock can still be opened after the lock was taken off', async () => {
    const { handle, clock, copy, read } = await filled();
    value(await handle('vault.setUp', setUp, page));
    const at = clock.now() + 1_000;
    await copy(at);
    value(await handle('vault.remove', { passphrase }, page));
    expect(await read(`erase-${at}`)).toContain(words[0]);
    const { file } = value(await handle('safety.file', { id: `erase-${at}`, job }, page));
    expect(await file.text()).toContain(words[0]);
  });
});
