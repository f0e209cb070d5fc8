import type { XmlVisitor } from './xml.ts';
import { walkXml } from './xml.ts';

/** Collects one text from its runs; letters that say how another word is read (`rPh`) are no part of it. */
export function createTextRuns(): XmlVisitor & { take(): string } {
  let collected = '';
  let inText = false;
  let reading = 0;
  return {
    open: (name) => {
      if (name === 'rPh') reading++;
      else if (name === 't') inText = reading === 0;
    },
    close: (name) => {
      if (name === 'rPh') reading--;
      else if (name === 't') inText = false;
    },
    text: (text) => {
      if (inText) collected += text;
    },
    take: () => {
      const text = unescapeText(collected);
      collected = '';
      return text;
    },
  };
}

/** The texts that cells refer to by number; `null` when the part is no XML. */
export function readStrings(bytes: Uint8Array): string[] | null {
  const strings: string[] = [];
  const runs = createTextRuns();
  const isXml = walkXml(bytes, {
    open: runs.open,
    close: (name) => {
      runs.close(name);
      if (name === 'si') strings.push(runs.take());
    },
    text: runs.text,
  });
  return isXml ? strings : null;
}

/** `_x000D_` stands for a letter that XML cannot hold (ECMA-376 part 1, 22.9.2.19). */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => {
    const code = parseInt(hex, 16);
    return code < 0x20 && ![9, 10, 13].includes(code) ? '' : String.fromCharCode(code);
  });
}
