import type { SightedNode, SightedPerson, Sighting } from '../types.ts';
import { textsOf, toTree } from './tree.ts';

type Data = Record<string, unknown>;
type Found = Pick<Sighting, 'lines' | 'people'>;

const toList = (value: unknown): Data[] =>
  [value].flat(9).flatMap((each) => (each !== null && typeof each === 'object' ? [each as Data] : []));

const line = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 2_000);

/** Text of a page's own data: written for a page, it may hold the page's marks. */
const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#0?39|apos|nbsp);/g, (mark, name: string) => marks[name] ?? mark);
const marks: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'", '#039': "'", nbsp: ' ' },
};

/** A name, a street or an address of the web: whichever a value of schema.org holds. */
function toText(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return line(unescaped(String(value)));
  const [data] = toList(value);
  if (!data) return '';
  if (data.name !== undefined) return toText(data.name);
  const { streetAddress, postalCode, addressLocality } = data;
  const town = [postalCode, addressLocality].map(toText).filter(Boolean).join(' ');
  return [toText(streetAddress), town].filter(Boolean).join(', ') || toText(data.address ?? data.url);
}

const toPerson = (name: string, email: string, organiser: boolean): SightedPerson => ({
  email: email.replace(/^mailto:/i, '').toLowerCase(),
  label: '',
  lines: name ? [name] : [],
  ...(organiser && { state: 'organizer' }),
});

/** The end, or what a length (`PT1H30M`) makes of the start. */
function toEnd([start = '']: string[], end: string[], [length = '']: string[]): string[] {
  const [, hours, minutes] =
    /^PT?(?:(\d+)H)?(?:(\d+)M)?/.exec(length.replace(/^P0+D?T|^P\d+-\d+-\d+T/, 'PT')) ?? [];
  const wall = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/.exec(start);
  const ms = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  if (end.length > 0 || !wall || ms === 0) return end;
  return [new Date(Date.parse(`${wall[1]}Z`) + ms).toISOString().slice(0, 16) + (wall[2] ?? '')];
}

const parts = ['organizer', 'attendee', 'performer'] as const;

function parse(text: string): unknown {
  try {
    // Some stand in a comment, so that old browsers pass them over.
    return JSON.parse(text.replace(/^\s*(\/\/\s*)?<!(\[CDATA\[|--)|(\/\/\s*)?(\]\]|--)>\s*$/g, ''));
  } catch {
    return null; // A page's own mistake: there is nothing to tell anybody.
  }
}

/** JSON-LD in pieces ('' before each script). Null unless it describes exactly one event: a list is no event. */
export function fromJson(pieces: readonly string[]): Found | null {
  const scripts = pieces.reduce<string[]>(
    (all, piece) => (piece === '' ? [...all, ''] : [...all.slice(0, -1), (all.at(-1) ?? '') + piece]),
    [],
  );
  const all = scripts
    .flatMap((text) => toList(parse(text)))
    .flatMap((one) => [one, ...toList(one['@graph']), ...toList(one.mainEntity), ...toList(one.about)]);
  const events = all.filter((each) => [each['@type']].flat().some((type) => String(type).endsWith('Event')));
  const [event] = events;
  if (!event || events.length > 1) return null;
  const one = (name: string): string[] => (event[name] ? [toText(event[name])].filter(Boolean) : []);
  const places = toList(event.location);
  const isOnline = ({ '@type': type }: Data) => String(type).startsWith('Virtual');
  const place = places.length > 0 ? places.filter((each) => !isOnline(each)).map(toText) : one('location');
  return {
    lines: {
      structured: [],
      title: one('name'),
      startAt: one('startDate'),
      endAt: toEnd(one('startDate'), one('endDate'), one('duration')),
      place: place.filter(Boolean).slice(0, 1),
      links: [...places.map(({ url }) => toText(url)), ...one('url')].filter(Boolean),
      ...(event.eventSchedule ? { repeats: ['schedule'] } : {}),
    },
    people: parts.flatMap((part) =>
      toList(event[part]).map((each) =>
        toPerson(toText(each.name), toText(each.email), part === 'organizer'),
      ),
    ),
  };
}

/** What each property of a box says, as "location.name=…": behind the name of what it stands in. */
export function toItemValues(nodes: readonly SightedNode[]): string[] {
  const root = toTree(nodes);
  return root.all.flatMap((node) => {
    const { itemprop, content, datetime, href } = node.names;
    if (itemprop === undefined) return [];
    let holder = node.parent;
    while (holder && holder.names.itemscope === undefined) holder = holder.parent;
    const said = content || datetime || href || textsOf(node).join(' ');
    return [`${holder?.names.itemprop ?? ''}.${itemprop}=${said}`.slice(0, 2_000)];
  });
}

/** Microdata as "location.name=…": the value's name behind the name of what it stands in. Null for none. */
export function fromMicrodata(values: readonly string[]): Found | null {
  if (values.length === 0) return null;
  const pairs = values.map((value) => {
    const at = value.indexOf('=');
    return { name: value.slice(0, at), value: value.slice(at + 1) };
  });
  const one = (...names: string[]): string[] =>
    names.flatMap((name) => pairs.find((pair) => pair.name === name && pair.value)?.value ?? []).slice(0, 1);
  const people: SightedPerson[] = [];
  for (const part of parts) {
    const add = ({ name = '', email = '' }: Record<string, string>) =>
      (name || email) && people.push(toPerson(name, email, part === 'organizer'));
    const own = pairs.filter((pair) => pair.name.startsWith(`${part}.`));
    // A property that comes again belongs to the next person.
    let person: Record<string, string> = {};
    for (const { name, value } of own) {
      const what = name.slice(part.length + 1);
      if (what !== 'name' && what !== 'email') continue;
      if (person[what] !== undefined) {
        add(person);
        person = {};
      }
      person[what] = value;
    }
    add(person);
    if (own.length === 0)
      for (const pair of pairs.filter(({ name }) => name === `.${part}`)) add({ name: pair.value });
  }
  return {
    lines: {
      structured: [],
      title: one('.name'),
      startAt: one('.startDate'),
      endAt: toEnd(one('.startDate'), one('.endDate'), one('.duration')),
      place: one('location.name', '.location'),
      links: [...one('location.url'), ...one('.url')],
      ...(one('.eventSchedule').length > 0 && { repeats: ['schedule'] }),
    },
    people,
  };
}
