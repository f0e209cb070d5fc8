import { limits } from '../limits.ts';

export interface JsonFault {
  code: 'E-JSON' | 'E-KEY' | 'E-DEPTH';
  line: number;
  /** From 1, in characters. */
  column: number;
  problem: string;
}

export type JsonPlaces = WeakMap<object, { line: number; column: number }>;

export type JsonResult = { ok: true; value: unknown; places: JsonPlaces } | { ok: false; fault: JsonFault };

/** What becomes of the parts of a text while it is read, from the inside out. `line` and `column` count from 1. */
export interface JsonBuilder<T> {
  object(entries: [key: string, value: T, line: number][], at: JsonPosition): T;
  array(items: T[], at: JsonPosition): T;
  scalar(value: string | number | boolean | null, source: string, at: JsonPosition): T;
}

export interface JsonPosition {
  line: number;
  column: number;
}

/** Keys that reach an object's prototype: never part of a map. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** JSON as plain values; each object and array knows its place. Objects have no prototype. */
export function parseJson(text: string): JsonResult {
  const places: JsonPlaces = new WeakMap();
  const parsed = buildJson<unknown>(text, {
    object: (entries, at) => {
      const result: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
      for (const [key, value] of entries) result[key] = value;
      places.set(result, at);
      return result;
    },
    array: (items, at) => {
      places.set(items, at);
      return items;
    },
    scalar: (value) => value,
  });
  return parsed.ok ? { ...parsed, places } : parsed;
}

/**
 * JSON with places, made into whatever the builder makes; a fault has its line and column. Engines word their own
 * errors differently and give no place for values. Depth is limited.
 */
export function buildJson<T>(
  text: string,
  builder: JsonBuilder<T>,
): { ok: true; value: T } | { ok: false; fault: JsonFault } {
  const starts = lineStarts(text);
  let at = 0;

  const where = (index: number): { line: number; column: number } => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: index - (starts[low] ?? 0) + 1 };
  };
  const fault = (problem: string, index = at, code: JsonFault['code'] = 'E-JSON'): never => {
    throw new Stop({ code, problem, ...where(index) });
  };
  const skip = (): void => {
    while (at < text.length && ' \t\n\r\uFEFF'.includes(text.charAt(at))) at++;
  };

  const string = (): string => {
    const start = at;
    simple.lastIndex = at;
    const quick = simple.exec(text);
    if (quick) {
      at = simple.lastIndex;
      return quick[0].slice(1, -1);
    }
    full.lastIndex = start;
    const found = full.exec(text);
    if (!found)
      return fault(
        text.indexOf('"', start + 1) < 0
          ? 'a text is opened and never closed'
          : 'a text holds a line break or a wrong escape',
        start,
      );
    at = full.lastIndex;
    return JSON.parse(found[0]) as string;
  };

  const value = (depth: number): T => {
    if (depth > limits.nesting) return fault('nested too deeply', at, 'E-DEPTH');
    skip();
    const character = text.charAt(at);
    if (character === '{') return object(depth);
    if (character === '[') return array(depth);
    const start = at;
    if (character === '"') return builder.scalar(string(), '', where(start));
    literal.lastIndex = at;
    const found = literal.exec(text)?.[0];
    if (found === undefined) {
      return fault(
        at >= text.length
          ? 'the file ends too early'
          : `"${text.slice(at, at + 12).split(/\s/)[0] ?? ''}" is no value`,
      );
    }
    at += found.length;
    return builder.scalar(JSON.parse(found) as number | boolean | null, found, where(start));
  };

  const object = (depth: number): T => {
    const entries: [string, T, number][] = [];
    const keys = new Set<string>();
    const start = where(at);
    at++;
    let comma = -1;
    for (;;) {
      skip();
      if (text.charAt(at) === '}') {
        if (comma >= 0) fault('a comma with nothing after it', comma);
        at++;
        return builder.object(entries, start);
      }
      if (text.charAt(at) !== '"')
        return fault(at >= text.length ? 'the file ends too early' : 'a key in double quotes is missing');
      const keyAt = at;
      const key = string();
      if (forbidden.has(key)) fault(key, keyAt, 'E-KEY');
      if (keys.has(key)) fault(`the key "${key}" stands twice in one object`, keyAt);
      keys.add(key);
      skip();
      if (text.charAt(at) !== ':') return fault('a colon is missing after the key');
      at++;
      entries.push([key, value(depth + 1), where(keyAt).line]);
      comma = separator('}');
    }
  };

  const array = (depth: number): T => {
    const items: T[] = [];
    const start = where(at);
    at++;
    let comma = -1;
    for (;;) {
      skip();
      if (text.charAt(at) === ']') {
        if (comma >= 0) fault('a comma with nothing after it', comma);
        at++;
        return builder.array(items, start);
      }
      items.push(value(depth + 1));
      comma = separator(']');
    }
  };

  /** Index of the comma that was read, -1 before the closing bracket. */
  const separator = (close: string): number => {
    skip();
    if (text.charAt(at) === close) return -1;
    if (text.charAt(at) !== ',')
      return fault(at >= text.length ? 'the file ends too early' : 'a comma is missing');
    return at++;
  };

  try {
    const root = value(0);
    skip();
    if (at < text.length) fault('something follows the end of the data');
    return { ok: true, value: root };
  } catch (stop) {
    if (stop instanceof Stop) return { ok: false, fault: stop.fault };
    throw stop;
  }
}

class Stop extends Error {
  readonly fault: JsonFault;
  constructor(fault: JsonFault) {
    super(fault.problem);
    this.fault = fault;
  }
}

const simple = /"[^"\\\u0000-\u001F]*"/y;
const full = /"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let index = text.indexOf('\n'); index >= 0; index = text.indexOf('\n', index + 1))
    starts.push(index + 1);
  return starts;
}

/** An object of JSON, not an array. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
