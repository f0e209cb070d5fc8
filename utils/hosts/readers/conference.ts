/** Video calls by host; the path says that it is a call and not the vendor's home page. */
const calls = [
  /^meet\.google\.com$/,
  /(^|\.)zoom\.(us|com)$/,
  /(^|\.)teams\.(microsoft|live)\.com$/,
  /(^|\.)whereby\.com$/,
  /^(meet\.jit\.si|jitsi\.[\w.-]+|talk\.brave\.com)$/,
  /(^|\.)webex\.com$/,
  // A company's own Jitsi, BigBlueButton or the like stands under such a name.
  /^(meet|meeting|video|conf|conference|bbb|call|calls|vc)\d*\.[\w-]+\./,
];

/** A wrapped link (`google.com/url?q=…`) as the address it leads to. */
function unwrap(url: URL): URL {
  const inner =
    /(^|\.)google\.com$/.test(url.hostname) && url.pathname === '/url' && url.searchParams.get('q');
  return inner && URL.canParse(inner) ? new URL(inner) : url;
}

/** The address of a known video call in a text, or null. Only https: nothing else is ever offered as a link. */
export function toConference(text: string): string | null {
  const address = /https:\/\/[^\s<>"']+/.exec(text)?.[0];
  if (!address || !URL.canParse(address)) return null;
  const url = unwrap(new URL(address));
  const isCall =
    url.protocol === 'https:' && url.pathname.length > 1 && calls.some((host) => host.test(url.hostname));
  return isCall ? url.href.slice(0, 2_000) : null;
}

/** The first video call among several texts. */
export function firstConference(texts: readonly string[]): string | null {
  for (const text of texts) {
    const call = toConference(text);
    if (call) return call;
  }
  return null;
}
