import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { noteLimit } from '../../../utils/domain/limits.ts';
import { clip } from '../../../utils/services/clip.ts';
import { monday } from '../db/samples.ts';
import { page, running } from './fakes.ts';

const textOf = async ({ handle }: ReturnType<typeof running>): Promise<string | null> => {
  const found = await handle('drafts.get', { slot: 'popup' }, page);
  return found.ok && found.value ? found.value.text : null;
};

describe('text selected on a page', () => {
  it('waits in the quick note, with the title of the page', async () => {
    const started = running();
    await clip(started, 'Shipped the fix', 'Incident 12', monday, page);
    expect(await textOf(started)).toBe('Shipped the fix\n(Incident 12)');
  });

  it('comes below what was being typed, which stays word for word', async () => {
    const started = running();
    await clip(started, 'First', '', monday, page);
    await clip(started, 'Second', '', monday + 1, page);
    expect(await textOf(started)).toBe('First\n\nSecond');
  });

  it('is cut with a mark where a note would be too long', async () => {
    const started = running();
    await clip(started, 'a'.repeat(20_000), 'Wiki', monday, page);
    const text = await textOf(started);
    expect(text).toHaveLength(noteLimit);
    expect(text).toContain('…\n(Wiki)');
  });
});
