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

/** A page of the test on its real address; `html` may depend on the address, null = 404. */
export interface ServedPage {
  url: string;
  html: string | ((url: URL) => string | null);
  /** Default: `strictHeaders`. */
  headers?: Record<string, string>;
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** What the server of the page's site would answer: any address of the site is the page. */
export function toAnswer({ html, headers = strictHeaders }: ServedPage, address: string): Answer {
  const body = typeof html === 'string' ? html : html(new URL(address));
  return { status: body === null ? 404 : 200, headers, body: body ?? '' };
}
