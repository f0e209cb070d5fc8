import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toFolded } from '../../../utils/domain/search/fold.ts';
import { toNoteRow } from '../../../utils/db/to-rows.ts';
import { repositories } from '../../../utils/services/repositories.ts';
import { dayMs, monday, note, openFresh, person, tag, uuid } from './samples.ts';

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
});

describe('search', () => {
  it('finds notes that hold every word, newest first, whatever their case and accents', async () => {
    const { find } = await filled(['Résumé review', 'a review', 'the REVIEW of a resume', 'nothing']);
    expect(await find('resume Review')).toEqual(['the REVIEW of a resume', 'Résumé review']);
  });

  it('finds words inside text without spaces', async () => {
    const { find } = await filled(['来週の評価面談の準備', '別の話', '面談と評価', 'SMART目標', 'かく']);
    expect(await find('評価面談')).toEqual(['面談と評価', '来週の評価面談の準備']);
    expect(await find('"評価面談"')).toEqual(['来週の評価面談の準備']);
    expect(await find('評価の準備')).toEqual(['来週の評価面談の準備']);
    expect(await find('smart')).toEqual(['SMART目標']);
    expect(await find('目標')).toEqual(['SMART目標']);
    expect(await find('がく')).toEqual([]);
  });

  it('finds words and beginnings of words, and nothing in their middle', async () => {
    const { find } = await filled(['planning the start', 'replanned', 'follow-up done']);
    expect(await find('plan')).toEqual(['planning the start']);
    expect(await find('art')).toEqual([]);
    expect(await find('follow-up')).toEqual(['follow-up done']);
    expect(await find('up')).toEqual(['follow-up done']);
  });

  it('finds a phrase as it stands, whatever stands between its words', async () => {
    const { find } = await filled(['asked, then waited', 'waited, then asked', 'asked then — waited long']);
    expect(await find('"asked then waited"')).toEqual(['asked then — waited long', 'asked, then waited']);
    expect(await find('“then wait”')).toEqual([]);
    expect(await find('"wait"')).toEqual([]);
  });

  it('finds by person, kind, behaviour, tag and day', async () => {
    const { of, find } = await filled([]);
    const texts = { a: 'release of a', b: 'release of b', c: 'release of c' };
    await of.people.save(person(1, { name: 'Zoë Example' }), monday);
    await of.people.save(person(2, { name: 'Ada' }), monday);
    const evidence = { situation: 'in the demo', impact: '', polarity: 'strength', link: null } as const;
    await of.notes.add('coaching', note(20, { text: texts.a, kind: 'praise', tags: ['next step'] }));
    await of.notes.add('coaching', note(21, { text: texts.b, at: monday + 3 * dayMs, behaviours: [tag(3)] }));
    await of.notes.add('coaching', note(22, { text: texts.c, personId: uuid(2), at: monday + 1, evidence }));
    expect(await find('release person:zoe')).toEqual([texts.b, texts.a]);
    expect(await find('person:"Ada" release')).toEqual([texts.c]);
    expect(await find('person:nobody release')).toEqual([]);
    expect(await find('kind:praise')).toEqual([texts.a]);
    expect(await find('kind:evidence')).toEqual([texts.c]);
    expect(await find('kind:note')).toEqual([texts.b, texts.a]);
    expect(await find('demo')).toEqual([texts.c]);
    expect(await find('behaviour:"behaviour 3"')).toEqual([texts.b]);
    expect(await find('behaviour:release')).toEqual([]);
    expect(await find('tag:"next step"')).toEqual([texts.a]);
    expect(await find('tag:next')).toEqual([]);
    expect(await find('after:2026-03-04 release')).toEqual([texts.b]);
    expect(await find('before:2026-03-04 release')).toEqual([texts.c, texts.a]);
  });

  it('keeps nothing in memory where it is asked not to, and finds the same', async () => {
    const { of } = await filled(['word 1', 'nothing', 'word 2']);
    await of.notes.add(
      'coaching',
      note(80, { text: 'word of another', personId: uuid(2), at: monday + dayMs }),
    );
    for (const personId of [null, uuid(1)]) {
      const asked = { text: 'word', personId, limit: 9 };
      const held = await of.search.find('coaching', asked);
      expect(await of.search.find('coaching', { ...asked, hold: false })).toEqual(held);
    }
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
    const all = await find('ha', 5_000);
    expect(new Set(all.map(({ id }) => id)).size).toBe(4_499);
  });
});
