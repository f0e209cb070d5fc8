import type { Reading } from '../domain/meeting.ts';
import type { ProfileRules } from './profile/rules.ts';

export interface PageView {
  doc: Document;
  url: URL;
  /** Epoch ms. */
  now: number;
  /** On a site that was granted: what may be taken of a person's page. */
  rules?: ProfileRules | undefined;
}

/** What is cheap to watch on this site: the narrow places where an opened event shows itself. */
export interface WatchPlan {
  /** Selectors of containers whose direct children announce an opened event (dialogs, portals). */
  portals: readonly string[];
  /** Selectors of the open event itself, watched as a subtree while it is open. */
  event: readonly string[];
}

/** A person's row on the page. */
export interface SightedPerson {
  email: string;
  /** Accessible name of the row. */
  label: string;
  /** Visible texts of the row, in order. */
  lines: string[];
  /** Their answer or part as the page marks it: a heading over the rows, an icon's name. */
  state?: string | undefined;
}

/** A label of the allow-list and what stands at it. */
export interface SightedPair {
  /** Folded, as in the list. */
  label: string;
  lines: string[];
  /** A name of the field, an accessible name, or the label's visible text. */
  by: 'attribute' | 'aria' | 'text';
}

/** An element of an open box with the attributes that say something, or a text (no tag), in the order of the page. */
export interface SightedNode {
  depth: number;
  text: string;
  tag?: string | undefined;
  names?: Record<string, string> | undefined;
}

/** An event in the site's grid. */
export interface SightedChip {
  id: string;
  /** The grid's own, locale-free name of the day, as it stands; '' where there is none. */
  day: string;
  /** The sentence for screen readers. */
  label: string;
  /** Visible texts beside the sentence. */
  lines: string[];
}

/**
 * What an adapter took from the page: texts and attributes as they stand, in bounded numbers and lengths,
 * nothing interpreted. Cheap to take and small to ship; a reader of the same site makes a `Reading` of it.
 */
export interface Sighting {
  site: string;
  /** Changes when another event or person is open; never shown, never stored. */
  key: string;
  /** Language of the page, as it stands. */
  lang: string;
  /** Address of the signed-in account if the page shows it, lower case. */
  account: string | null;
  /** Named rows. No entry: the row is not on the page. An empty entry: it is there and says nothing. */
  lines: Record<string, string[]>;
  people: SightedPerson[];
  chips: SightedChip[];
  /** The open event's box, where the site is read from it as a whole. */
  nodes?: SightedNode[] | undefined;
  /** Of a person's page. */
  pairs?: SightedPair[] | undefined;
}

/**
 * The half of a site that runs in the page. One file in `adapters/`, one object, one line in
 * `adapters/index.ts`. `read` is pure and synchronous: no storage, no network, no change of the page, no
 * exception for odd pages.
 */
export interface HostAdapter {
  id: string;
  label: string;
  kind: 'calendar' | 'hris';
  /** When the selectors were last checked, `YYYY-MM`. */
  checked: string;
  /** Match patterns of the site; none for products that stand at their owners' addresses, and for the generic ones. */
  matches: readonly string[];
  /**
   * A product that stands at its owners' addresses: is this page one of its own? A look-up or two of ids, of
   * `<html>`, `<body>` or `<meta>`, asked on granted sites that no pattern claims.
   */
  isHere?(view: PageView): boolean;
  /** Reads pages that are nobody else's; the first of the list is asked. */
  isFallback?: true;
  /** In the manifest from the start; other sites are asked for, one at a time. */
  builtIn?: boolean;
  watch: WatchPlan;
  /** Look-ups by id and address only, no search and no layout: may anything be open? `read` finds more. */
  isOpen(view: PageView): boolean;
  /** null = nothing open. "Open but unreadable" is a sighting in which lines are missing. */
  read(view: PageView): Sighting | null;
}

/**
 * The half of a site that runs with the services: languages, clocks, calendars and people's names. Pure; one
 * file in `readers/`, one line in `readers/index.ts`, under the id of its adapter.
 */
export interface SiteReader {
  id: string;
  /** null = what was seen is no meeting and no person. `now` is epoch ms. */
  toReading(sighting: Sighting, now: number): Reading | null;
}
