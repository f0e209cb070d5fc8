import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  corePracticeLocales,
  itemsOf,
  licenceOf,
  sourceOf,
  textOf,
  type PracticePack,
} from '../../../utils/domain/practice.ts';
import { sessionTypes } from '../../../utils/domain/session-type.ts';
import { parsePracticeText } from '../../../utils/schema/practice.ts';

const read = (locale: string): string =>
  readFileSync(new URL(`../../../public/packs/core/practice/${locale}.json`, import.meta.url), 'utf8');

const parse = (text: string): PracticePack => {
  const result = parsePracticeText(text);
  if (!result.ok) throw new Error(`${result.code} at ${result.at}: ${result.detail}`);
  return result.value;
};

const packs = corePracticeLocales.map((locale) => ({ locale, pack: parse(read(locale)) }));
const english = parse(read('en'));

/** Words that name what a person is instead of what was done. */
const traitWords =
  /\b(abrasive|aggressive|bossy|bubbly|lazy|rock ?star|natural leader|team player|attitude|personality|passionate|passive|moody|stubborn|potential|weakness(es)?|faul|stur|launisch|Charakter|Persönlichkeit|Teamplayer|leidenschaftlich|Potenzial|Schwächen?)\b/iu;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}’-]+/gu) ?? [];
const wordCount = (text: string): number => wordsOf(text).length;

const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const both = [...a].filter((word) => b.has(word)).length;
  return both / (a.size + b.size - both);
};

/** Pairs of texts that share more than `most` of their words. */
const alike = (texts: readonly { id: string; text: string }[], most: number): string[] => {
  const sets = texts.map(({ id, text }) => ({ id, words: new Set(wordsOf(text)) }));
  return sets.flatMap((one, at) =>
    sets
      .slice(at + 1)
      .filter((other) => overlap(one.words, other.words) > most)
      .map((other) => `${one.id} ~ ${other.id}`),
  );
};

describe('practice in its languages', () => {
  it('is asked for in those that are there, and in no other', () => {
    const files = readdirSync(new URL('../../../public/packs/core/practice/', import.meta.url));
    expect(files.toSorted()).toEqual(corePracticeLocales.map((locale) => `${locale}.json`).toSorted());
  });

  it('has the same entries in the same order, for the same sessions', () => {
    const outline = (pack: PracticePack) =>
      itemsOf(pack).map(({ kind, entry }) => ({
        kind,
        id: entry.id,
        sessions: entry.sessions,
        pathways: entry.pathways,
      }));
    for (const { pack } of packs) expect(outline(pack)).toEqual(outline(english));
  });

  it('is translated', () => {
    const german = new Map(itemsOf(parse(read('de'))).map((item) => [item.entry.id, textOf(item)]));
    const same = itemsOf(english).filter((item) => german.get(item.entry.id) === textOf(item));
    expect(same.map(({ entry }) => entry.id)).toEqual([]);
  });
});

describe.each(packs)('practice in $locale', ({ locale, pack }) => {
  const items = itemsOf(pack);

  it('is named by its place', () => {
    expect([pack.id, pack.locale]).toEqual(['core', locale]);
  });

  it('has at least 30 cases, 20 dialogues and 40 drills', () => {
    expect(pack.cases.length).toBeGreaterThanOrEqual(30);
    expect(pack.dialogues.length).toBeGreaterThanOrEqual(20);
    expect(pack.drills.length).toBeGreaterThanOrEqual(40);
  });

  it('speaks of every session type and of no unknown one', () => {
    const spoken = new Set(items.flatMap(({ entry }) => entry.sessions));
    expect(sessionTypes.filter((type) => !spoken.has(type))).toEqual([]);
    expect([...spoken].filter((type) => !(sessionTypes as readonly string[]).includes(type))).toEqual([]);
  });

  it('carries licence and source for each entry', () => {
    expect(items.filter(({ entry }) => !licenceOf(entry, pack) || !sourceOf(entry, pack))).toEqual([]);
  });

  it('says nothing twice', () => {
    expect(
      alike(
        items.map((item) => ({ id: item.entry.id, text: textOf(item) })),
        0.4,
      ),
    ).toEqual([]);
    const questions = pack.drills.map(({ id, question }) => ({ id, text: question }));
    const lines = pack.cases.map(({ id, openingLine }) => ({ id, text: openingLine }));
    expect(alike([...questions, ...lines], 0.55)).toEqual([]);
    expect(new Set(items.map(({ entry }) => entry.title)).size).toBe(items.length);
  });

  it('keeps its lengths', () => {
    const faults = items.flatMap(({ kind, entry }) => {
      const parts: [string, string, number][] =
        kind === 'case'
          ? [
              ['situation', entry.situation, 90],
              ['oneWay', entry.oneWay, 80],
              ['openingLine', entry.openingLine, 26],
            ]
          : kind === 'dialogue'
            ? [['notice', entry.notice, 40]]
            : [
                ['situation', entry.situation, 50],
                ['question', entry.question, 24],
                ['model', entry.model, 60],
                ['tryIt', entry.tryIt, 26],
              ];
      return [['title', entry.title, 8] as const, ...parts]
        .filter(([, text, most]) => wordCount(text) > most)
        .map(([part, text]) => `${entry.id} ${part}: ${wordCount(text)}`);
    });
    expect(faults).toEqual([]);
  });

  it('names what was done, never what somebody is', () => {
    expect(items.filter((item) => traitWords.test(textOf(item))).map(({ entry }) => entry.id)).toEqual([]);
  });

  it('leaves a blank for a name only where one is filled in', () => {
    const strange = items.filter((item) => {
      const text = textOf(item);
      return /[{}]/.test(item.kind === 'drill' ? text.replaceAll('{name}', '') : text);
    });
    expect(strange.map(({ entry }) => entry.id)).toEqual([]);
    const drills = pack.drills.filter(({ situation, question, model }) =>
      /[{}]/.test(situation + question + model),
    );
    expect(drills.map(({ id }) => id)).toEqual([]);
  });

  it('lets both sides of a dialogue speak', () => {
    const says =
      (who: string) =>
      ({ lines }: PracticePack['dialogues'][number]): boolean =>
        lines.filter((line) => line.who === who).length >= 2;
    const odd = pack.dialogues.filter(
      (one) => !says('manager')(one) || !says('person')(one) || one.lines.length < 6,
    );
    expect(odd.map(({ id }) => id)).toEqual([]);
  });
});

describe('a faulty file of practice', () => {
  const broken = (change: (pack: PracticePack) => unknown): string => {
    const pack = JSON.parse(read('en')) as PracticePack;
    const result = change(pack);
    return JSON.stringify(result ?? pack);
  };
  const drill = (pack: PracticePack): Record<string, unknown> =>
    pack.drills[2] as unknown as Record<string, unknown>;

  it.each([
    ['that is not JSON', '{"format":', 'not-json', undefined],
    ['that is a list', '[]', 'foreign', '$.format'],
    ['of another format', broken((p) => ({ ...p, format: 'playbook/1' })), 'foreign', '$.format'],
    ['of a newer format', broken((p) => ({ ...p, format: 'practice/2' })), 'newer', '$.format'],
    ['with an empty text', broken((p) => void (drill(p).model = ' ')), 'empty-text', '$.drills[2].model'],
    [
      'with a missing text',
      broken((p) => void delete drill(p).question),
      'empty-text',
      '$.drills[2].question',
    ],
    [
      'with a text without end',
      broken((p) => void (drill(p).tryIt = 'a '.repeat(400))),
      'too-long',
      '$.drills[2].tryIt',
    ],
    [
      'with the same id twice',
      broken((p) => void (drill(p).id = p.cases[0]?.id)),
      'duplicate-id',
      '$.drills[2].id',
    ],
    [
      'with HTML',
      broken((p) => void (drill(p).model = 'Say <img src=x onerror=alert(1)>')),
      'html',
      '$.drills[2].model',
    ],
    [
      'with an unknown pathway',
      broken((p) => void (drill(p).pathways = ['boss'])),
      'shape',
      '$.drills[2].pathways[0]',
    ],
    ['with nothing in it', broken((p) => ({ ...p, cases: [], dialogues: [], drills: [] })), 'nothing', '$'],
    ['of more than five million letters', 'x'.repeat(5_000_001), 'too-big', undefined],
  ])('%s is refused with the place', (_, text, code, at) => {
    const result = parsePracticeText(text);
    expect(result).toMatchObject(at === undefined ? { ok: false, code } : { ok: false, code, at });
  });

  it('without a licence is taken, because it stays here', () => {
    const result = parsePracticeText(broken((p) => void delete (p as Partial<PracticePack>).licence));
    expect(result).toMatchObject({ ok: true, value: { licence: '' } });
  });
});
