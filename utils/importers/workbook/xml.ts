import { Parser } from 'saxen';

/** What a reader of a part wants to know. Names come without their prefix, texts with their entities decoded. */
export interface XmlVisitor {
  open(name: string, attribute: (name: string) => string | undefined): void;
  close(name: string): void;
  text(text: string): void;
  /** Asked after each element that was opened; true ends the reading. */
  isDone?(): boolean;
}

/**
 * Walks a part from start to end. Entities of a document type are never resolved, so there is nothing to expand.
 * False when the part is no well-formed XML.
 */
export function walkXml(bytes: Uint8Array, visitor: XmlVisitor): boolean {
  const parser = new Parser();
  parser.on('openTag', (name, attributes) => {
    visitor.open(local(name), (wanted) => attributeOf(attributes(), wanted));
    if (visitor.isDone?.()) parser.stop();
  });
  parser.on('closeTag', (name) => visitor.close(local(name)));
  parser.on('text', (text) => visitor.text(decodeEntities(text)));
  parser.on('cdata', (text) => visitor.text(text));
  parser.on('warn', () => undefined);
  try {
    parser.parse(decode(bytes));
    return true;
  } catch (error) {
    // saxen throws plain errors for what is not well-formed; anything else is a fault of the reader.
    if (error instanceof Error && error.constructor === Error) return false;
    throw error;
  }
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** `id` finds `id`, `r:id` only `r:id` under whatever prefix. */
function attributeOf(attributes: Record<string, string> | false, wanted: string): string | undefined {
  if (attributes === false) return undefined;
  const name = wanted.includes(':')
    ? Object.keys(attributes).find((key) => key.includes(':') && local(key) === local(wanted))
    : wanted;
  const value = name !== undefined && Object.hasOwn(attributes, name) ? attributes[name] : undefined;
  return value === undefined ? undefined : decodeEntities(value);
}

function decode(bytes: Uint8Array): string {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  return new TextDecoder(wide ?? 'utf-8').decode(bytes);
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos));/g,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? whole;
      const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0x10ffff || (code < 0x20 && ![9, 10, 13].includes(code))
        ? ''
        : String.fromCodePoint(code);
    },
  );
}
