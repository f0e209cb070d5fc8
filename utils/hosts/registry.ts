import { adapters } from './adapters/index.ts';
import { portals } from './dom.ts';
import type { HostAdapter, PageView, Sighting } from './types.ts';

/** Does a match pattern (`https://host/path*`, `https://*.host/*`) cover the address? Hosts are compared parsed. */
export function isMatch(pattern: string, url: URL): boolean {
  const parts = /^(https?):\/\/(\*\.)?([^/*]+)(\/.*)$/.exec(pattern);
  if (!parts || url.protocol !== `${parts[1]}:`) return false;
  const host = parts[3] ?? '';
  if (url.hostname !== host && !(parts[2] && url.hostname.endsWith(`.${host}`))) return false;
  // Pieces between the stars, in order: no regular expression is made from a pattern.
  const pieces = (parts[4] ?? '').split('*');
  const path = url.pathname + url.search;
  let from = 0;
  return pieces.every((piece, index) => {
    const at = !index
      ? 0
      : pieces[index + 1] === undefined
        ? path.length - piece.length
        : path.indexOf(piece, from);
    const fits = at >= from && path.startsWith(piece, at);
    from = at + piece.length;
    return fits && (pieces[1] !== undefined || piece === path);
  });
}

/** The adapter that claims an address, or null. */
export const adapterFor = (url: URL, from: readonly HostAdapter[] = adapters): HostAdapter | null =>
  from.find((adapter) => adapter.matches.some((pattern) => isMatch(pattern, url))) ?? null;

/** What the watch needs of a site: its adapter, or whatever stands at a granted address. */
export interface Host extends Pick<HostAdapter, 'id' | 'watch' | 'isOpen' | 'read'> {
  /** No pattern claims it: it was granted. */
  isGranted?: true;
}

/**
 * What reads a site that was granted and that no pattern claims: the products that say the page is theirs, else the
 * first of the generic ones. Asked at each look: such pages are built after they were loaded.
 */
function anySite(id: string, from: readonly HostAdapter[]): Host {
  const of = (view: PageView): readonly HostAdapter[] => {
    const here = from.filter((adapter) => adapter.isHere?.(view));
    return here[0] ? here : from.filter((adapter) => adapter.isFallback).slice(0, 1);
  };
  const event = from.flatMap(({ isHere, isFallback, watch }) => (isHere || isFallback ? watch.event : []));
  return {
    id,
    isGranted: true,
    watch: { portals, event },
    isOpen: (view) => of(view).some((adapter) => adapter.isOpen(view)),
    read: (view) => of(view).reduce<Sighting | null>((seen, adapter) => seen ?? adapter.read(view), null),
  };
}

/** What reads a page that we may read: the adapter of its address, else whatever stands there. */
export const hostFor = (url: URL, from: readonly HostAdapter[] = adapters): Host =>
  adapterFor(url, from) ?? anySite(url.hostname, from);
