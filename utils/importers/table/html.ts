/** Tags we know by name: "latency < 5 ms" and "a <b> c" in generics stay what they are. */
const tag =
  /<\/?(?:a|abbr|article|aside|b|big|blockquote|body|br|button|caption|center|code|col|colgroup|dd|div|dl|dt|em|embed|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|label|li|link|main|meta|object|ol|option|p|pre|s|script|section|select|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|textarea|tfoot|th|thead|title|tr|u|ul|video)(?=[\s/>])[^<>]{0,2000}>/gi;
const entity = /&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|(amp|lt|gt|quot|apos|nbsp|bull|ndash|mdash|hellip));/gi;
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  bull: '•',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

export interface PlainText {
  text: string;
  hadHtml: boolean;
}

/** HTML to text: list items become bullets, breaks and blocks become lines, other tags go, entities are decoded. */
export function toPlainText(source: string): PlainText {
  if (!source.includes('<') && !source.includes('&')) return { text: source, hadHtml: false };
  let hadHtml = false;
  const untagged = withoutCode(source).replace(tag, (match) => {
    hadHtml = true;
    const name = /^<\/?\s*([a-z0-9]+)/i.exec(match)?.[1]?.toLowerCase() ?? '';
    if (name === 'li') return match.startsWith('</') ? '' : '\n• ';
    if (name === 'br') return '\n';
    return ['p', 'div', 'ul', 'ol', 'tr', 'table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(name)
      ? '\n'
      : '';
  });
  const text = untagged.replace(entity, (match, decimal?: string, hex?: string, name?: string) => {
    const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? parseInt(hex, 16) : null;
    if (code === null) return entities[(name ?? '').toLowerCase()] ?? match;
    return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  });
  return { text: hadHtml ? text.replace(/[ \t]+\n/g, '\n').trim() : text, hadHtml };
}

/** Takes out what stands between script and style tags: it was never text. One pass, also over hostile cells. */
function withoutCode(source: string): string {
  const lower = source.toLowerCase();
  let result = '';
  let at = 0;
  for (;;) {
    const open = nearest(lower, at);
    if (!open) return result + source.slice(at);
    const close = lower.indexOf(`</${open.name}`, open.at);
    if (close < 0) return result + source.slice(at);
    const end = lower.indexOf('>', close);
    result += `${source.slice(at, open.at)} `;
    at = end < 0 ? source.length : end + 1;
  }
}

function nearest(lower: string, from: number): { at: number; name: string } | null {
  const match = /<(script|style)[\s>]/g;
  match.lastIndex = from;
  const found = match.exec(lower);
  return found ? { at: found.index, name: found[1] ?? '' } : null;
}
