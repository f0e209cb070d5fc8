import { describe, expect, it } from 'vitest';
import { builds, listBuilt, listContentFiles, readBuilt } from './support.ts';

/** Code from strings and markup from strings; what libraries carry but never run here is named with its reason. */
const forbidden = [
  { what: 'eval', pattern: /\beval\(/g },
  { what: 'new Function', pattern: /\bnew Function\b|(?<![\w$.])Function\(|=\s*Function\b(?!\.)/g },
  { what: 'innerHTML', pattern: /\b(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write/g },
];

/** Taken out before the search; the extension pages' policy would refuse the first two if they ever ran. */
const known: readonly { reason: string; pattern: RegExp }[] = [
  {
    reason: 'zod asks whether code from strings is allowed, unless it is told `jitless`',
    pattern: /try\{(?:const|let) (\w+)=Function;return new \1\(""\),!0\}catch/g,
  },
  {
    reason: 'zod’s compiler of object parsers, not reached under `jitless`',
    pattern: /compile\(\)\{(?:const|let) (\w+)=Function,/g,
  },
  { reason: 'a Spanish stem in the table of session words', pattern: /\(eval\(uaci/g },
  {
    reason: 'preact writes markup only for dangerouslySetInnerHTML, which the product never sets',
    pattern:
      /dangerouslySetInnerHTML|\.__html\b[^;{}]{0,80}innerHTML[^;{}]{0,60}|\binnerHTML\b(?=[^;{}]{0,40}__html)/g,
  },
];

/** Addresses that stand in code: names of namespaces and links for people, none of them is ever loaded. */
const namesOnly = [
  /^http:\/\/www\.w3\.org\//,
  /^https?:\/\/json-schema\.org\//,
  // Where Dexie and WXT send a reader of their error messages.
  /^https?:\/\/(tinyurl\.com\/y2uuvskb|bit\.ly\/2kdckMn|github\.com\/wxt-dev\/|wxt\.dev\/)/,
  /^https:\/\/(calendar\.google\.com|outlook\.(office|office365|live)\.com|outlook\.cloud\.microsoft)(\/|$)/,
  // Patterns of sites that the manager may allow, and an address as it could look.
  /^https:\/\/(app\.fastmail\.com|\*\.fastmail\.com|calendar\.proton\.me)\/\*$/,
  /^https:\/\/calendar\.acme\.example$/,
  // The name of a document type, by which parse5 knows pages of old.
  /^http:\/\/www\.ibm\.com\/data\/dtd\//,
];

const address = /(?:https?|wss?):\/\/[a-z0-9.*-]+[^\s"'`\\)]*/gi;
const isCode = (file: string) => /\.(js|css|html)$/.test(file);

describe.each(builds)('the code of %s', (build) => {
  const files = listBuilt(build).filter(isCode);

  it.each(forbidden)('has no $what', ({ pattern }) => {
    const found = files.flatMap((file) => {
      const text = known.reduce(
        (rest, { pattern: harmless }) => rest.replace(harmless, ''),
        readBuilt(build, file),
      );
      return [...text.matchAll(pattern)].map(({ index }) => `${file}: ${text.slice(index - 60, index + 60)}`);
    });
    expect(found).toEqual([]);
  });

  it('loads no script, style or picture from elsewhere', () => {
    const remote = files.flatMap((file) =>
      [
        ...readBuilt(build, file).matchAll(
          /(?:src|href)="(?:https?:)?\/\/[^"]+"|@import[^;]+|url\(\s*["']?https?:[^)]+/g,
        ),
      ].map(([text]) => `${file}: ${text}`),
    );
    expect(remote).toEqual([]);
  });

  it('names no address that it could send to', () => {
    const found = files.flatMap((file) =>
      [...readBuilt(build, file).matchAll(address)]
        .map(([text]) => text)
        .filter((text) => !namesOnly.some((pattern) => pattern.test(text)))
        .map((text) => `${file}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  it('asks for nothing from inside a page', () => {
    const asks = /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|importScripts/;
    expect(listContentFiles(build).filter((file) => asks.test(readBuilt(build, file)))).toEqual([]);
  });

  it('keeps nothing in the page’s own storage', () => {
    const stores = /\blocalStorage\b|\bsessionStorage\b|\bindexedDB\b|document\.cookie/;
    expect(listContentFiles(build).filter((file) => stores.test(readBuilt(build, file)))).toEqual([]);
  });
});
