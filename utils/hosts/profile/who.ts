import type { FieldSource } from '../../domain/meeting.ts';
import type { SightedPair } from '../types.ts';
import { askedBy, type ProfileField } from './labels.ts';
import { isNameOf, namesIn } from './person-name.ts';
import { toPersonName, toValue } from './values.ts';

interface Answer {
  value: string;
  by: FieldSource;
}

/** The surest label's answer; several different ones are none. */
export interface Answers {
  best: Answer | null;
  several: boolean;
}

export function answersFor(
  field: ProfileField,
  pairs: readonly SightedPair[],
  to: (text: string) => string | null,
): Answers {
  const found = pairs.flatMap(({ label, lines, by }) => {
    const asked = askedBy(label);
    const said = asked?.field === field ? toValue(lines) : null;
    const value = said === null ? null : to(said);
    return value === null ? [] : [{ value, by, rank: asked?.rank ?? 0 }];
  });
  const surest = Math.min(...found.map(({ rank }) => rank));
  const best = found.filter(({ rank }) => rank === surest);
  const several = new Set(best.map(({ value }) => value.toLowerCase())).size > 1;
  return { best: several ? null : (best[0] ?? null), several };
}

/** First and last name of a form. A bare "Name" beside one of them is the other: "Nombre" and "Apellidos", "Vorname" and "Name". */
function toWhole(pairs: readonly SightedPair[], lang: string): Answer | null {
  const of = (field: ProfileField) => answersFor(field, pairs, toPersonName).best;
  const [first, last, bare] = [of('firstName'), of('lastName'), of('name')];
  const [given, family] = [first ?? bare, last ?? (first ? bare : null)];
  if (!given || !family || given.value.includes(family.value)) return null;
  if (family.value.includes(given.value)) return family;
  const isCjk = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(given.value);
  const parts = isCjk || /^(?:vi|hu)/.test(lang) ? [family, given] : [given, family];
  return { value: parts.map(({ value }) => value).join(' '), by: given.by };
}

const only = (names: readonly string[]): string[] => {
  const [first, ...others] = new Set(names);
  return first === undefined || others.length > 0 ? [] : [first];
};

/**
 * Who a page is about: a label that means the whole name, then the parts of one, then a heading; an address or the
 * page's title that tells a name decides. Of smaller headings and pictures only what is there once counts.
 */
export function toName(
  pairs: readonly SightedPair[],
  lines: Readonly<Record<string, readonly string[]>>,
  email: string | null,
  lang: string,
  /** Values of other fields: no name of this person. */
  taken: readonly (string | null)[],
): Answer | null {
  const { headings = [], person = [], small = [], about = [], faces = [], tab = [] } = lines;
  const labelled = (rank: number): Answer | null =>
    answersFor(
      'name',
      pairs.filter(({ label }) => askedBy(label)?.rank === rank),
      toPersonName,
    ).best;
  const shown = (texts: readonly string[]) =>
    namesIn(texts)
      .filter((value) => !taken.includes(value))
      .map((value): Answer => ({ value, by: 'text' }));
  const sure = [
    ...shown(person),
    labelled(0),
    labelled(1),
    toWhole(pairs, lang),
    ...shown(headings),
    labelled(2),
  ];
  const [minor, pictured] = [shown([...small, ...about]), shown(faces)];
  const candidates = sure.filter((each) => each !== null);
  const full = candidates.filter(({ value }) => namesIn([value]).length > 0);
  const title = tab.join(' ');
  const told = [...full, ...minor, ...pictured];
  return (
    told.find(({ value }) => isNameOf(value, email)) ??
    full.find(({ value }) => title.includes(value)) ??
    full[0] ??
    minor.find(({ value }) => title.includes(value)) ??
    candidates[0] ??
    [minor, pictured].flatMap((each) => {
      const [one] = only(each.map(({ value }) => value));
      return one === undefined ? [] : [{ value: one, by: 'text' as const }];
    })[0] ??
    null
  );
}
