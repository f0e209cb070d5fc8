import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toFolded, toWords } from '../../../utils/domain/search/fold.ts';
import { toNoteRow } from '../../../utils/db/to-rows.ts';
import { repositories } from '../../../utils/services/repositories.ts';
import { dayMs, monday, note, openFresh, tag, uuid } from './samples.ts';

const filled = async (texts: readonly string[]) => {
  const db = openFresh();
  const of = repositories(db);
  for (const [n, text] of texts.entries())
    await of.notes.add('coaching', note(10 + n, { text, at: monday + n }));
  const find = async (text: string, limit = 50) =>
    (await of.search.find('coaching', { text, personId: null, limit })).map((found) => found.text);
  return { db, of, find };
};

describe('folding', () => {
  it.each([
    ['Crème BRÛLÉE', 'creme brulee'],
    ['Straße', 'strasse'],
    ['ＦＵＬＬ　ｗｉｄｔｈ', 'full width'],
    ['İstanbul ılık', 'istanbul ilik'],
    ['Łódź Øre', 'lodz ore'],
    ['ﬁnance', 'finance'],
  ])('folds %s to %s', (text, folded) => expect(toFolded(text)).toBe(folded));

  it('keeps the voicing of kana, which is a letter and not an accent', () => {
    expect(toFolded('がく')).not.toBe(toFolded('かく'));
  });

  it('folds what is folded to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => toFolded(toFolded(text)) === toFolded(text)),
    );
  });

  it('takes a query apart at spaces of any kind', () => {
    expect(toWords('  One\u3000two\u00a0one ')).toEqual(['one', 'two']);
  });
});

describe('search', () => {
  it('finds notes that hold every word, newest first, whatever their case and accents', async () => {
    const { find } = await filled(['Résumé review', 'a review', 'the REVIEW of a resume', 'nothing']);
    expect(await find('resume Review')).toEqual(['the REVIEW of a resume', 'Résumé review']);
  });

  it('finds words inside text without spaces', async () => {
    const { find } = await filled(['来週の評価面談の準備', '別の話']);
    expect(await find('評価面談')).toEqual(['来週の評価面談の準備']);
  });

  it('finds the wording of a behaviour a note is tied to', async () => {
    const { of, find } = await filled([]);
    await of.notes.add('coaching', note(80, { text: 'good', behaviours: [tag(7)] }));
    expect(await find('behaviour 7')).toEqual(['good']);
  });

  it('finds nothing for no words, and keeps to the limit and the person', async () => {
    const { of, find } = await filled(['word 1', 'word 2', 'word 3']);
    expect(await find('   ')).toEqual([]);
    expect(await find('word', 2)).toEqual(['word 3', 'word 2']);
    await of.notes.add('coaching', note(80, { text: 'word other', personId: uuid(2) }));
    const found = await of.search.find('coaching', { text: 'word', personId: uuid(2), limit: 9 });
    expect(found.map(({ text }) => text)).toEqual(['word other']);
  });

  it('keeps up with what another page adds, edits, removes and brings back', async () => {
    const { db, of, find } = await filled(['apple one', 'pear']);
    expect(await find('apple')).toEqual(['apple one']);
    const other = repositories(openFresh(db.name));
    await other.notes.add('coaching', note(90, { text: 'apple two', at: monday + dayMs }));
    await other.notes.change('coaching', uuid(10), { text: 'plum' }, monday);
    expect(await find('apple')).toEqual(['apple two']);
    expect(await find('plum')).toEqual(['plum']);
    await other.trash.removeRow('notes', uuid(90), monday);
    expect(await find('apple')).toEqual([]);
    await other.trash.restoreRow('notes', uuid(90));
    expect(await find('apple')).toEqual(['apple two']);
    await of.trash.erase(monday);
    expect(await find('apple')).toEqual([]);
  });

  it('reads further down only when it must, and finds the oldest note of many', async () => {
    const db = openFresh();
    const of = repositories(db);
    const many = Array.from({ length: 4_500 }, (_, n) =>
      note(10 + n, { text: n === 3 ? 'needle' : `hay ${n}`, at: monday + Math.floor(n / 3) }),
    );
    await db.notes.bulkPut(many.map((one, n) => toNoteRow(one, n + 1)));
    await db.meta.put({ key: 'seq:notes', value: many.length });
    const find = (text: string, limit: number) => of.search.find('coaching', { text, personId: null, limit });
    const [first, second] = await Promise.all([find('hay', 3), find('needle', 3)]);
    expect(first).toHaveLength(3);
    expect(second.map(({ id }) => id)).toEqual([uuid(13)]);
    const all = await find('a', 5_000);
    expect(new Set(all.map(({ id }) => id)).size).toBe(4_499);
  });
});
