import { previewMap } from '../../../utils/importers/import-map.ts';
import type { ImportFile } from '../../../utils/importers/types.ts';
import { parseCompetencyMap } from '../../../utils/schema/competency-map.ts';

/** The same numbers for the same seed (mulberry32): a failure can be repeated. */
export const createRandom = (seed: number): ((below: number) => number) => {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, below);
  };
};

const tokens = [
  '"',
  "'",
  ',',
  ';',
  '\t',
  '\n',
  '\r',
  '|',
  '{',
  '}',
  '[',
  ']',
  '<',
  '>',
  '&',
  '*a',
  ': ',
  '- ',
  '#',
  '---\n',
]
  .concat([
    '\u0000',
    '\uFEFF',
    'é',
    '日本',
    '__proto__',
    '=1+1',
    '```',
    '<table>',
    '</td>',
    '1e999',
    'null',
    'L9',
  ])
  .map((token) => new TextEncoder().encode(token));

const splice = (bytes: Uint8Array, at: number, drop: number, put: Uint8Array): Uint8Array => {
  const made = new Uint8Array(bytes.length - drop + put.length);
  made.set(bytes.subarray(0, at));
  made.set(put, at);
  made.set(bytes.subarray(at + drop), at + put.length);
  return made;
};

/** One to four accidents: a byte turned, a piece lost, doubled or moved, a sign put in, the end cut off. */
export const mutate = (bytes: Uint8Array, random: (below: number) => number): Uint8Array => {
  let made = bytes;
  for (let times = 1 + random(4); times > 0; times--) {
    const at = random(made.length + 1);
    const length = Math.min(1 + random(40), made.length - at);
    const piece = made.slice(at, at + length);
    const kind = random(7);
    if (kind === 0 && length > 0) made = splice(made, at, 1, Uint8Array.of(random(256)));
    else if (kind === 1) made = splice(made, at, length, new Uint8Array());
    else if (kind === 2) made = splice(made, at, 0, piece);
    else if (kind === 3) made = splice(made, random(made.length + 1), 0, piece);
    else if (kind === 4 && random(4) === 0) made = made.slice(0, at);
    else made = splice(made, at, 0, tokens[random(tokens.length)] ?? piece);
  }
  return made;
};

/** The longest that one import may take, in milliseconds. */
const cutOff = 10_000;

/**
 * Why an import of these bytes is not what it must be: either a whole map without an error, or no map and an error that
 * says why. `null` when it is.
 */
export const faultOf = async (file: ImportFile): Promise<string | null> => {
  const from = performance.now();
  try {
    const { map, messages } = await previewMap([file]);
    const took = performance.now() - from;
    if (took > cutOff) return `took ${Math.round(took)} ms`;
    const failed = messages.some(({ severity }) => severity === 'error');
    if (map === null) return failed ? null : 'no map, and no error says why';
    if (failed) return 'a map beside an error';
    // What is shown without an error is what Apply takes.
    const applied = parseCompetencyMap(map);
    return applied.ok
      ? null
      : `refused by Apply: ${applied.code} ${applied.at ?? ''} ${applied.detail ?? ''}`;
  } catch (error) {
    return `threw ${String(error)}`;
  }
};
