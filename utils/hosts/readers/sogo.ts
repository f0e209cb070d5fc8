import type { Sighting, SiteReader } from '../types.ts';
import { iconRow, openBox } from './box.ts';
import { toEventReading } from './event.ts';

/** The organiser's link has a name of its own ("Email Organizer"), in every language; guests have none. */
const withOrganiser = (people: Sighting['people']): Sighting['people'] =>
  people.map((person) => ({
    ...person,
    label: '',
    state: person.label ? 'organizer' : (/icon-[a-z-]+/.exec(person.state ?? '')?.[0] ?? ''),
  }));

/** SOGo: rows by their icons, in the page's own zone. The language of months may differ from the page's. */
export default {
  id: 'sogo',
  toReading(sighting, now) {
    const seen = openBox(sighting, /sg-md-title/);
    const when = iconRow(seen.lines, /^#(access_time|schedule)$/);
    if (!when) return null;
    const place = iconRow(seen.lines, /^#place$/);
    // Unused, the row stays in the page and is hidden.
    const repeats = iconRow(seen.lines, /^#repeat$/);
    const lines = {
      ...seen.lines,
      title: seen.lines.heading ?? seen.lines.title ?? [],
      ...(repeats?.length ? { repeats } : repeats && { once: [] }),
      ...(place && { place }),
    };
    // An event of whole days hides its times and keeps its dates.
    return toEventReading({ ...seen, lines, people: withOrganiser(seen.people) }, now, {
      when: [when.join(' , ')],
      untimed: true,
    });
  },
} satisfies SiteReader;
