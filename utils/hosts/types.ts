import type { Reading } from '../domain/meeting.ts';

export interface PageView {
  doc: Document;
  url: URL;
  /** Epoch ms. */
  now: number;
}

/** What is cheap to watch on this site: the narrow places where an opened event shows itself. */
export interface WatchPlan {
  /** Selectors of containers whose direct children announce an opened event (dialogs, portals). */
  portals: readonly string[];
  /** Selectors of the open event itself, watched as a subtree while it is open. */
  event: readonly string[];
}

/**
 * A site. One file in `adapters/`, one object; found by the registry without being listed.
 * `read` is pure and synchronous: no storage, no network, no change of the page, no exception for odd pages.
 */
export interface HostAdapter {
  id: string;
  label: string;
  kind: 'calendar' | 'hris';
  /** When the selectors were last checked, `YYYY-MM`. */
  checked: string;
  /** Match patterns of the site. */
  matches: readonly string[];
  /** In the manifest from the start; other sites are asked for, one at a time. */
  builtIn?: boolean;
  watch: WatchPlan;
  /** Cheap test, no layout: may anything be open? */
  isOpen(view: PageView): boolean;
  /** null = nothing open. "Open but unreadable" is a reading with problems. */
  read(view: PageView): Reading | null;
}
