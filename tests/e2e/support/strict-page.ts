/** The only value the page's own inline scripts may carry in `nonce`. */
export const pageNonce = 'touchline-test-page';

const policy = [
  "default-src 'none'",
  `script-src 'nonce-${pageNonce}' 'strict-dynamic'`,
  "style-src 'unsafe-inline'",
  'img-src data:',
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "base-uri 'self'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Headers at least as strict as those of the real calendars: no frames, no strings as code or markup. */
export const strictHeaders: Record<string, string> = {
  'content-security-policy': policy,
  'content-type': 'text/html; charset=utf-8',
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** A page of the test: the markup for an address, or null where the site has none (404). */
export type PageSource = (url: URL) => string | null;

/** Pages by address without query and fragment; a single text is given for every address. */
export function toPageSource(pages: string | Record<string, string>): PageSource {
  if (typeof pages === 'string') return () => pages;
  return (url) => pages[url.href] ?? pages[`${url.origin}${url.pathname}`] ?? null;
}
