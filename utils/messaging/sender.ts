import { fail, ok, type Result } from '../domain/result.ts';
import type { MessageSender } from './runtime.ts';

/** Who we are: the extension's id, and the origin its pages really have (in Chrome never that of `getURL`). */
export interface Own {
  id: string;
  origin: string;
}

/**
 * Who spoke, as far as the browser vouches for it. `embedded` is a content script in a frame of another page; a `frame`
 * is a panel inside a web page, not yet proven to be ours.
 */
export interface Proof {
  caller: 'content' | 'embedded' | 'frame' | 'page';
  tabId: number | null;
  frameId: number | null;
  documentId: string | null;
  /** Of the page or the frame in which a content script runs; it must be a site that was permitted. */
  origin: string;
}

/** Our pages that stand by themselves. */
const pages = ['/popup.html', '/options.html', '/panel.html'];
const framed = '/panel.html';
const webProtocols = ['https:', 'http:'];

const parseUrl = (text: string | undefined): URL | null =>
  text && URL.canParse(text) ? new URL(text) : null;

/** `URL.origin` is 'null' for extension schemes in some engines. */
const toOrigin = (url: URL): string => (url.origin === 'null' ? `${url.protocol}//${url.host}` : url.origin);

/**
 * Measured in Chromium 156 and Firefox 153: a content script carries the page's origin and its tab, in a frame the
 * origin of that frame and an id above 0, whoever embeds it; an embedded panel our origin, its tab and a frame id above
 * 0; a popup and a side panel our origin and neither tab nor frame; a page of ours in a tab our origin, its tab and
 * frame 0. Whatever fits none of these is foreign.
 */
export const proveSender = (sender: MessageSender, own: Own): Result<Proof, 'foreign-sender'> => {
  const url = parseUrl(sender.url);
  if (sender.id !== own.id || !url) return fail('foreign-sender');
  const origin = sender.origin ?? toOrigin(url);
  const tabId = sender.tab?.id ?? null;
  const frameId = sender.frameId ?? null;
  const proof = { tabId, frameId, documentId: sender.documentId ?? null, origin };

  if (origin === own.origin) {
    if (toOrigin(url) !== own.origin || !pages.includes(url.pathname)) return fail('foreign-sender');
    if (frameId === null || frameId === 0) return ok({ ...proof, caller: 'page' });
    return tabId !== null && url.pathname === framed
      ? ok({ ...proof, caller: 'frame' })
      : fail('foreign-sender');
  }
  const isSite =
    tabId !== null && frameId !== null && webProtocols.includes(url.protocol) && toOrigin(url) === origin;
  return isSite ? ok({ ...proof, caller: frameId === 0 ? 'content' : 'embedded' }) : fail('foreign-sender');
};
