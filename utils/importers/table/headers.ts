import { columnWords, trioWords, wholeHeaders } from '../words/columns.ts';
import type { ColumnWord, Field } from '../words/columns.ts';
import { fold } from '../text/fold.ts';

export interface HeaderReading {
  field: Field | null;
  /** 0…1: accept from 0.8, ask from 0.5. */
  score: number;
}

const whole = new Map<string, HeaderReading>(
  wholeHeaders.flatMap(([headers, field, score]) =>
    headers.split('|').map((header): [string, HeaderReading] => [header, { field, score }]),
  ),
);

const single: [ColumnWord, string[]][] = Object.entries(columnWords).map(([word, list]) => [
  word as ColumnWord,
  list.split('|'),
]);

const exact = new Map<string, ColumnWord>(single.flatMap(([word, list]) => list.map((text) => [text, word])));

/** A header without stars, colons, numbering and bracketed hints: "Skill Name*: (max 75)" → "skill name". */
export function cleanHeader(header: string): string {
  const spaced = header.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/_+/g, ' ');
  const bare = fold(spaced)
    .replace(/[([（［【][^)\]）］】]*[)\]）］】]/g, ' ')
    .replace(/[*:：?]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return bare === '' ? fold(spaced) : bare;
}

/** Which field a header names. Whole header first, then the words in it and how they combine. */
export function readHeader(header: string): HeaderReading {
  const text = cleanHeader(header);
  if (text === '' || text.length > 80) return none;
  const known = whole.get(text) ?? whole.get(singular(text));
  if (known) return known;
  const direct = exact.get(text) ?? exact.get(singular(text));
  if (direct) return ofWords(new Set([direct]), direct, 1);
  const { found, first, last } = wordsIn(text);
  if (found.size === 0) return none;
  // Most headers are one or two words; a long phrase that happens to contain one is a weaker sign.
  const length = text.split(' ').length;
  const sure = length <= 4 ? 0.9 : length <= 7 ? 0.7 : 0.5;
  return ofWords(found, last ?? first, sure, first, text);
}

const none: HeaderReading = { field: null, score: 0 };

/** Rules for combinations, first match wins. `head` is the last word of the header, `first` the first one. */
function ofWords(
  found: ReadonlySet<ColumnWord>,
  head: ColumnWord | null,
  score: number,
  first: ColumnWord | null = head,
  text = '',
): HeaderReading {
  const has = (...words: ColumnWord[]): boolean => words.every((word) => found.has(word));
  // "Write code" is no column of codes, "Skill code" is.
  const isLone = found.size === 1 && !/(?:^| )(?:id|identifier|uuid|guid)$/.test(text);
  const of = (field: Field | null, factor = 1): HeaderReading => ({ field, score: score * factor });
  if (has('negative')) return of('negative');
  // All that names a competency in some exports; a name is better, so it counts only where there is none.
  if (has('identifier'))
    return of(has('competency') ? 'competencyId' : 'ignore', score < 1 && isLone ? 0.5 : 1);
  if (has('description')) {
    if (has('level') && (has('competency') || has('proficiency'))) return of('behaviour');
    if (has('level')) return of('levelDescription');
    if (has('behaviour')) return of('behaviour');
    if (has('example')) return of('example');
    if (has('competency')) return of('competencyDescription');
    if (has('role')) return of('roleDescription');
    if (has('area')) return of('areaDescription');
    return of(has('value') ? 'ignore' : 'description');
  }
  if (has('example')) return of('example');
  // "Skill category", "Kompetenzbereich", "domaine de compétence"; but "category of behaviours" is rare enough.
  if (has('area') && (has('competency') || has('behaviour') || has('value'))) return of('area');
  if (has('level') && (has('competency') || has('proficiency'))) return of('proficiency');
  if (has('role') && has('area')) return of('roleFamily');
  if (has('level') && has('role')) return of('level');
  if (has('behaviour')) return of('behaviour');
  if (has('proficiency')) return of('proficiency');
  if (has('role') && has('competency')) return first === 'role' ? of('ignore') : of('competency', 0.8);
  const order: ColumnWord[] = ['competency', 'level', 'area', 'role', 'value'];
  const one = head && order.includes(head) ? head : order.find((word) => found.has(word));
  if (!one) return has('name') ? of('competency', 0.6) : none;
  return of(one as Field, found.size > 1 && !has('name') ? 0.8 : 1);
}

function wordsIn(text: string): {
  found: Set<ColumnWord>;
  first: ColumnWord | null;
  last: ColumnWord | null;
} {
  const found = new Set<ColumnWord>();
  let first: ColumnWord | null = null;
  let last: ColumnWord | null = null;
  const note = (word: ColumnWord): void => {
    found.add(word);
    first ??= word;
    last = word;
  };
  const tokens = text.split(/[\s/,;.–—-]+/).filter((token) => token !== '');
  if (/[\u3040-\u30ff\u4e00-\u9fff]id$/.test(text)) note('identifier');
  for (let at = 0; at < tokens.length; at++) {
    const hit = longestAt(tokens, at);
    if (hit) {
      note(hit.word);
      at += hit.length - 1;
    } else for (const word of inside(tokens[at] ?? '')) note(word);
  }
  return { found, first, last };
}

function longestAt(tokens: readonly string[], at: number): { word: ColumnWord; length: number } | null {
  for (let length = Math.min(4, tokens.length - at); length > 0; length--) {
    const phrase = tokens.slice(at, at + length).join(' ');
    const word = exact.get(phrase) ?? exact.get(singular(phrase));
    if (word) return { word, length };
  }
  return null;
}

/** German and Dutch compounds ("Kompetenzbereich") and Japanese ("スキルレベル"): words inside a word, in order. */
function inside(token: string): ColumnWord[] {
  const japanese = /[\u3040-\u30ff\u4e00-\u9fff]/.test(token);
  const hits: { at: number; end: number; word: ColumnWord }[] = [];
  for (const [word, list] of single) {
    for (const part of list) {
      if (japanese ? part.length < 1 || !/[\u3040-\u30ff\u4e00-\u9fff]/.test(part) : part.length < 5)
        continue;
      const at = token.indexOf(part);
      if (at < 0) continue;
      if (!japanese && at > 0 && at + part.length < token.length - 2) continue;
      hits.push({ at, end: at + part.length, word });
    }
  }
  const longest = hits.filter(
    (hit) =>
      !hits.some(
        (other) =>
          other !== hit &&
          other.at <= hit.at &&
          other.end >= hit.end &&
          other.end - other.at > hit.end - hit.at,
      ),
  );
  return longest.sort((a, b) => a.at - b.at).map((hit) => hit.word);
}

/** English, French, Spanish, Italian and German plurals, roughly: enough to find the word in the table. */
function singular(text: string): string {
  const forms = [
    text.replace(/ies$/, 'y'),
    text.replace(/(es|en|er)$/, ''),
    text.replace(/[sn]$/, ''),
    text.replace(/i$/, 'o'),
    text.replace(/e$/, 'a'),
  ];
  return forms.find((form) => form !== text && (exact.has(form) || whole.has(form))) ?? text;
}

const knowledge = new RegExp(`^(?:${trioWords.knowledge})$`);
const skills = new RegExp(`^(?:${trioWords.skills})$`);
const attitudes = new RegExp(`^(?:${trioWords.attitudes})$`);

/** Headers such as "Knowledge", "Skills", "Behaviours" that stand beside each other: what is asked for, of three kinds. */
export function trioOf(headers: readonly string[]): string[] {
  const found = [knowledge, skills, attitudes].flatMap((kind) => {
    const one = headers.find((header) => kind.test(cleanHeader(header)));
    return one === undefined ? [] : [one];
  });
  return found.length >= 2 && found.some((header) => knowledge.test(cleanHeader(header))) ? found : [];
}
