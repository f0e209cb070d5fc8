import { adapters } from './adapters/index.ts';
import type { HostAdapter } from './types.ts';

/** Does a match pattern (`https://host/path*`, `https://*.host/*`) cover the address? Hosts are compared parsed. */
export function isMatch(pattern: string, url: URL): boolean {
  const parts = /^(https?):\/\/(\*\.)?([^/*]+)(\/.*)$/.exec(pattern);
  if (!parts || url.protocol !== `${parts[1]}:`) return false;
  const host = parts[3] ?? '';
  if (url.hostname !== host && !(parts[2] && url.hostname.endsWith(`.${host}`))) return false;
  // Pieces between the stars, in order: no regular expression is made from a pattern.
  const [head = '', ...rest] = (parts[4] ?? '').split('*');
  const path = url.pathname + url.search;
  if (rest.length === 0) return path === head;
  if (!path.startsWith(head)) return false;
  const tail = rest.pop() ?? '';
  let from = head.length;
  for (const piece of rest) {
    const found = path.indexOf(piece, from);
    if (found < 0) return false;
    from = found + piece.length;
  }
  return path.length - tail.length >= from && path.endsWith(tail);
}

/** The adapter that claims an address, or null. */
export const adapterFor = (url: URL, from: readonly HostAdapter[] = adapters): HostAdapter | null =>
  from.find((adapter) => adapter.matches.some((pattern) => isMatch(pattern, url))) ?? null;
