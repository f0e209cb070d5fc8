import type { SightedPerson, Sighting } from '../types.ts';

type Data = Record<string, unknown>;
type Found = Pick<Sighting, 'lines' | 'people'>;

const toList = (value: unknown): Data[] =>
  [value].flat(9).flatMap((each) => (each !== null && typeof each === 'object' ? [each as Data] : []));

const line = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 2_000);

/** A name, a street or an address of the web: whichever a value of schema.org holds. */
function toText(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return line(String(value));
  const [data] = toList(value);
  return data ? toText(data.name ?? data.streetAddress ?? data.address ?? data.url) : '';
}

const toPerson = (name: string, email: string, organiser: boolean): SightedPerson => ({
  email: email.replace(/^mailto:/i, '').toLowerCase(),
  label: '',
  lines: name ? [name] : [],
  ...(organiser && { state: 'organizer' }),
});

const parts = ['organizer', 'attendee', 'performer'] as const;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
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
    .flatMap((one) => [one, ...toList(one['@graph'])]);
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
      endAt: one('endDate'),
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
    const of = pairs.filter(
      ({ name }) => name === `${part}.name` || name === `${part}.email` || name === `.${part}`,
    );
    let name = '';
    for (const pair of of) {
      if (pair.name.endsWith('.name')) {
        if (name) people.push(toPerson(name, '', part === 'organizer'));
        name = pair.value;
      } else if (pair.name.endsWith('.email')) {
        people.push(toPerson(name, pair.value, part === 'organizer'));
        name = '';
      } else if (!of.some((each) => each.name.startsWith(`${part}.`)))
        people.push(toPerson(pair.value, '', part === 'organizer'));
    }
    if (name) people.push(toPerson(name, '', part === 'organizer'));
  }
  return {
    lines: {
      structured: [],
      title: one('.name'),
      startAt: one('.startDate'),
      endAt: one('.endDate'),
      place: one('location.name', '.location'),
      links: [...one('location.url'), ...one('.url')],
      ...(one('.eventSchedule').length > 0 && { repeats: ['schedule'] }),
    },
    people,
  };
}
