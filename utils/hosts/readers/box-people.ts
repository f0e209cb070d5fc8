import type { SightedPerson } from '../types.ts';
import { toEventLabels } from './labels.ts';
import type { Labelled } from './labelled.ts';
import { address, clean, iconName, isNoise, textsOf, type BoxNode } from './tree.ts';
import { organiserWord, toResponse } from './words.ts';

const mostPeople = 500;
const mostLines = 6;
const answer = /accept|declin|tentativ|needs-action|pending|organi[sz]er/i;
const holders = ['data-email', 'title', 'aria-label', 'href', 'data-lpc-hover-target-id'] as const;
const rowClass =
  /(^|\s)(invitees-list-item|[\w-]*(invitee|participant|attendee|guest|p-attendee)(-row|-item)?|o_attendee_status_\w+)(\s|$)/i;
const nameClass =
  /(^|[\s_-])(display-?name|p-name|(full|common|user|person|participant|attendee|guest)-?(name|text)|name)(?![a-z-])/i;
const picture = /avatar|initials|abbr|monogram|persona-?coin/i;

/** An address in a sentence is somebody to write to, no guest. */
const isInSentence = ({ parent }: BoxNode): boolean =>
  parent !== null &&
  /^(p|div|span|td|body)$/.test(parent.tag) &&
  parent.children.reduce(
    (sum, { text }) => sum + text.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length,
    0,
  ) > 3;

/** Is it one person's row? By markup that SOGo, Outlook, Proton and Nextcloud have, else by an address on it. */
const isPerson = (node: BoxNode): boolean =>
  (node.tag === 'md-chip' && node.isAmongPeople) ||
  node.names['data-lpc-hover-target-id'] !== undefined ||
  node.names['data-email'] !== undefined ||
  (node.tag === 'span' && node.names['aria-label'] !== undefined && node.isListed) ||
  (/@/.test(node.names.title ?? '') && address.test(node.names.title ?? '')) ||
  (/^mailto:/i.test(node.names.href ?? '') && !isInSentence(node)) ||
  rowClass.test(node.names.class ?? '');

/** A list that is a person's row by its name holds several that are: then those are meant. */
function isList(node: BoxNode): boolean {
  const rows = new Set<BoxNode>();
  for (const each of node.all) if (each !== node && isPerson(each) && !isWithin(each, rows)) rows.add(each);
  return rows.size > 1;
}

function isWithin(node: BoxNode, rows: ReadonlySet<BoxNode>): boolean {
  for (let around = node.parent; around; around = around.parent) if (rows.has(around)) return true;
  return false;
}

const isPicture = (node: BoxNode): boolean =>
  picture.test(node.names.class ?? '') && node.all.reduce((sum, { text }) => sum + text.length, 0) < 5;

const initialsOf = (name: string): string =>
  name
    .split(/[\s,.-]+/)
    .map((word) => [...word][0] ?? '')
    .join('')
    .toUpperCase();

/** "PN" before "Priya Nair" is a picture. */
const withoutInitials = (texts: string[]): string[] => {
  const [first = '', ...rest] = texts;
  const isShort = [...first].length < 4 && first === first.toUpperCase();
  const letters = [...first.toUpperCase()];
  const isOf = (text: string): boolean =>
    text.toUpperCase().startsWith(first) || letters.every((letter) => initialsOf(text).includes(letter));
  return isShort && rest.some(isOf) ? rest : texts;
};

/** "Priya Nair <priya@example.com>" as a tooltip. */
const fullName = (row: BoxNode): string =>
  row.all
    .map(({ names }) => /^([^<]+?)\s*<[^<>\s]+@[^<>\s]+>$/.exec(names.title ?? '')?.[1] ?? '')
    .find(Boolean) ?? '';

/** The texts of a row, the name first: by its mark, else what is no answer and no address; `rest` is never a name. */
function linesOf(row: BoxNode): { lines: string[]; rest: string[] } {
  const texts = withoutInitials(textsOf(row, (node) => isNoise(node) || isPicture(node), 12));
  const marked = row.all.find((node) => nameClass.test(node.names.class ?? '') && !isNoise(node));
  const name = (marked ? textsOf(marked).join(' ') : '') || fullName(row);
  if (name) return { lines: [name], rest: texts.filter((text) => !name.includes(text)).slice(0, mostLines) };
  const isPart = (text: string): boolean => (organiserWord.exec(text)?.[0].length ?? 0) * 2 > text.length;
  const isAnswer = (text: string): boolean => toResponse(text) !== 'unknown' || organiserWord.test(text);
  const at = texts.findIndex((text) => !isAnswer(text) && !address.test(text) && /\p{L}{2}/u.test(text));
  const lead = at > 0 ? texts.slice(at, at + 1) : [];
  const others = texts.filter((_, index) => lead.length === 0 || index !== at);
  const lines = [...lead, ...others].slice(0, mostLines);
  return { lines: lines.filter((text) => !isPart(text)), rest: lines.filter(isPart) };
}

function toPerson(row: BoxNode, heading: string): SightedPerson {
  const within = row.all;
  const values = within.flatMap(({ names }) => holders.map((name) => names[name] ?? ''));
  const { lines, rest } = linesOf(row);
  const email = [...values, ...lines, ...rest].map((value) => address.exec(value)?.[0]).find(Boolean) ?? '';
  const label = within
    .filter(({ tag, isInButton }) => tag !== 'md-icon' && tag !== 'button' && !isInButton)
    .map(({ names }) => names['aria-label'] ?? names.title ?? '')
    .find((value) => value && !address.test(value.replace(/^[^<]*</, '')));
  const titled = within.map(({ names }) => names.title ?? '').find((value) => value.includes('@'));
  // Names of classes say an answer only in these words: "participant" is none.
  const marks = within.flatMap(({ names }) =>
    (names.class ?? '').split(/\s+/).filter((name) => answer.test(name)),
  );
  return {
    email: email.replace(/^mailto:/i, '').toLowerCase(),
    label: clean(label ?? titled ?? ''),
    lines,
    state: clean([heading, ...marks, ...rest].join(' ')),
  };
}

/** An address that stands alone or behind a name: the widest box that holds no other and nothing but a few words. */
function rowOfAddress(text: BoxNode): BoxNode | null {
  const words = text.text
    .replace(address, ' ')
    .split(/[\s<>()"]+/)
    .filter(Boolean);
  if (words.length > 6 || isInSentence(text)) return null;
  let row = text;
  while (row.parent?.parent && row.parent.addresses === 1 && row.icons === 0) {
    const texts = row.parent.all.filter(({ text: each }) => each);
    const isOther = (each: string) =>
      toEventLabels(each).some((label) => label !== 'organiser') || /\d[:.]\d\d/.test(each);
    const isCrowded = texts.length > 5 || texts.some(({ text: each }) => isOther(each));
    if (isCrowded || /^h[1-6]$/.test(row.parent.tag)) break;
    row = row.parent;
    if (/^(li|tr)$/.test(row.tag)) break;
  }
  return row;
}

/** Could it be a name? A few words with letters, no caption, no number, no sentence. */
export const isNameLike = (text: string): boolean =>
  /\p{L}/u.test(text) &&
  [...text].length > 1 &&
  text.length < 70 &&
  text.split(' ').length < 7 &&
  !/\d|[!?;:：@/]|\.\s/.test(text) &&
  toEventLabels(text).length === 0;

/** Names in one text: marks between people are sure, a comma is only where no name is "Last, First". */
export function splitNames(text: string): string[] {
  const sure = text.split(/\s*[;؛；、،\n]\s*/).filter(Boolean);
  if (sure.length > 1) return sure;
  const parts = text.split(/\s*,\s+/).filter(Boolean);
  const isList = parts.length > 1 && parts.every((part) => /\S\s+\S/.test(part) || address.test(part));
  if (isList) return parts;
  return parts.length > 1 && !parts.some((part) => /\s/.test(part)) ? [] : parts.length > 2 ? [] : [text];
}

/** People of a place where people stand, by rows: list items, else the elements beside each other, else one text. */
function rowsIn(place: readonly BoxNode[]): BoxNode[] {
  const items = place.flatMap(({ all }) => all).filter(({ tag }) => /^(li|tr)$/.test(tag));
  if (items.length > 0) return items;
  let level = [...place];
  for (let depth = 0; depth < 5; depth++) {
    const elements = level.filter(
      (node) => node.tag && !isNoise(node) && !isPicture(node) && textsOf(node).length > 0,
    );
    const named = elements.filter((node) => isNameLike(linesOf(node).lines[0] ?? ''));
    if (named.length > 1 && named.length === elements.length) return named;
    const [only, ...others] = elements;
    if (!only || others.length > 0) break;
    level = only.children;
  }
  return [];
}

const named = (text: string, state: string): SightedPerson => ({
  email: address.exec(text)?.[0]?.toLowerCase() ?? '',
  label: '',
  lines: [clean(text)],
  ...(state && { state }),
});

/** People who stand at a caption or an icon of people, where no row is one by itself. */
function namedIn(place: readonly BoxNode[], state: string): [BoxNode, SightedPerson][] {
  const rows = rowsIn(place);
  if (rows.length > 0)
    return rows.flatMap((row): [BoxNode, SightedPerson][] => {
      const person = toPerson(row, state);
      return isNameLike(person.lines[0] ?? '') || person.email ? [[row, person]] : [];
    });
  const texts = place.flatMap((node) => textsOf(node));
  const [holder] = place;
  const names = splitNames(texts.length > 1 ? texts.join(', ') : (texts[0] ?? ''));
  const all = names.filter((name) => address.test(name) || isNameLike(name));
  return holder && all.length === names.length ? all.map((name) => [holder, named(name, state)]) : [];
}

const peopleIcon = /user|people|group|team|attendee|person|contact|account/i;

/** People in the order of the page, each with the head of the list under which they stand ("Accepted: 2"). */
export function findPeople(root: BoxNode, labelled: Labelled): [row: BoxNode, person: SightedPerson][] {
  const people: [BoxNode, SightedPerson][] = [];
  const taken = new Set<BoxNode>();
  const add = (row: BoxNode, person: SightedPerson): void => {
    if (people.length < mostPeople) people.push([row, person]);
    for (const node of row.all) taken.add(node);
  };
  let heading = '';
  for (const node of root.all) {
    const label = node.names['aria-label'] ?? '';
    if (node.names.role === 'treeitem' && /[:：]/.test(label)) heading = label;
    if (!taken.has(node) && isPerson(node) && !isList(node)) add(node, toPerson(node, heading));
  }
  for (const node of root.all) {
    const row = node.addresses === 1 && node.text && !taken.has(node) ? rowOfAddress(node) : null;
    if (row && !row.all.some((each) => taken.has(each))) add(row, toPerson(row, ''));
  }
  const hasNone = (place: readonly BoxNode[]) =>
    !place.some(({ all }) => all.some((each) => taken.has(each)));
  const places = [labelled.guests, ...iconPlaces(root)].filter((place) => place !== undefined);
  for (const place of places)
    if (hasNone(place) && people.length === 0)
      for (const [row, person] of namedIn(place, '')) add(row, person);
  const { organiser } = labelled;
  if (organiser && organiser !== labelled.start) {
    const within = people.find(([row]) => organiser.some(({ all }) => all.includes(row)));
    if (within) within[1].state = `${within[1].state ?? ''} organizer`.trim();
    else for (const [row, person] of namedIn(organiser, 'organizer').slice(0, 1)) add(row, person);
  }
  return people;
}

/** What stands beside an icon of people. */
const iconPlaces = (root: BoxNode): BoxNode[][] =>
  root.all.flatMap((icon) => {
    const name = icon.isInButton ? undefined : iconName(icon);
    if (name === undefined || !peopleIcon.test(name)) return [];
    let row = icon.parent;
    while (row?.parent && row.icons < 2 && textsOf(row).length === 0) row = row.parent;
    return row && row.icons < 2 ? [row.children.filter((each) => !each.all.includes(icon))] : [];
  });
