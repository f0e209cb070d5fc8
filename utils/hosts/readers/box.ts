import type { Sighting } from '../types.ts';
import { findPeople } from './box-people.ts';
import { findLabelled, findTitle, lineOf, type Labelled } from './labelled.ts';
import { iconName, isNoise, marksOf, textsOf, toTree, type BoxNode } from './tree.ts';

/** Rows by the names of their icons, which are the same in every language: the nearest box with a text. */
function toIconRows(nodes: readonly BoxNode[]): Sighting['lines'] {
  const rows: Sighting['lines'] = {};
  for (const icon of nodes) {
    const name = icon.isInButton ? undefined : iconName(icon);
    if (name === undefined) continue;
    let texts: string[] = [];
    for (let row = icon.parent; row?.parent && row.icons < 2 && texts.length === 0; row = row.parent)
      texts = textsOf(row);
    const key = `#${name}`;
    if (texts.length > 0 || icon.parent?.isHidden) rows[key] ??= texts;
  }
  return rows;
}

const stringOf = (texts: string[]): string[] => (texts.length > 0 ? [texts.join(' ')] : []);
const clock = /\p{Nd}\s?[:.h時点點]\s?\p{Nd}{2}|\p{Nd}\s?[時时点點시]/u;

/** Captions that hold a time, or none: "from" is a time and a person. */
function sortOut(labelled: Labelled): Labelled {
  const { start, organiser, guests, end, ...rest } = labelled;
  const isTime = (value: BoxNode[] | undefined) => clock.test(lineOf(value));
  return {
    ...rest,
    ...(start && isTime(start) && { start }),
    ...(end && isTime(end) && { end }),
    ...(organiser && !isTime(organiser) && { organiser }),
    ...(guests && !isTime(guests) && { guests }),
  };
}

/** Texts at the captions of time, the most likely first. */
function timesAt({ when, date, time, start, end }: Labelled): string[] {
  const [day, hour, from, to] = [date, time, start, end].map(lineOf);
  return [
    lineOf(when),
    start && end ? `${day} ${from} – ${to}` : '',
    from ?? '',
    `${day} ${hour}`,
    `${day} ${from} ${hour}`,
    hour ?? '',
    day ?? '',
  ].map((text) => text.trim());
}

const eventMark = /event|appointment|meeting|booking|termin|invit|calendar/i;

/** What stands in a box (once opened it stays as it is), by names: rows by icon, people, links, fields, machine-readable times and all texts. */
export function openBox(sighting: Sighting, titleMark?: RegExp): Sighting {
  if (!sighting.nodes || sighting.lines.texts) return sighting;
  const root = toTree(sighting.nodes);
  const nodes = root.all;
  const labelled = sortOut(findLabelled(root));
  const people = findPeople(root, labelled);
  const taken = new Set(people.flatMap(([row]) => row.all));
  const marked = (word: RegExp): string[] | undefined => {
    const row = nodes.find(
      (node) => word.test(marksOf(node)) && !taken.has(node) && textsOf(node).length > 0,
    );
    return row && stringOf(textsOf(row));
  };
  const byTag = nodes.find(({ tag }) => tag === 'address');
  const place = labelled.place
    ? stringOf([lineOf(labelled.place)].filter(Boolean))
    : (marked(/(^|[\s_-])(location|venue|place)(?![a-z])/i) ?? (byTag && stringOf(textsOf(byTag))));
  const repeats = labelled.repeats ? [lineOf(labelled.repeats)] : marked(/recurr|repeat/i);
  const title = findTitle(root, labelled, (node) => taken.has(node), titleMark);
  return {
    ...sighting,
    people: people.map(([, person]) => person),
    lines: {
      ...toIconRows(nodes),
      ...(place && { place }),
      ...(repeats && { repeats }),
      ...(title && { heading: [title] }),
      at: timesAt(labelled).filter(Boolean),
      links: nodes.flatMap(({ names }) => (names.href?.startsWith('https:') ? [names.href] : [])),
      texts: textsOf(root, (node) => isNoise(node) || taken.has(node)),
      fields: nodes.flatMap(({ names }) => (names.value ? [names.value] : [])),
      ...(nodes.some(({ tag }) => tag === 'input') && { form: [] }),
      ...(nodes.some((node) => eventMark.test(marksOf(node))) && { event: [] }),
      stamps: nodes.flatMap(({ names }) => (names.datetime ? [names.datetime] : [])),
      ...sighting.lines,
    },
  };
}

/** The first row whose icon belongs to a family; undefined where there is no such icon. Empty: the row stays in the page unused. */
export const iconRow = (lines: Sighting['lines'], family: RegExp): string[] | undefined =>
  Object.entries(lines).find(
    ([name, texts]) => name.startsWith('#') && family.test(name) && texts.length > 0,
  )?.[1] ?? Object.entries(lines).find(([name]) => name.startsWith('#') && family.test(name))?.[1];
