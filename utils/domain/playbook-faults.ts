/** What keeps a pack from being used. */
export const packErrors = [
  'not-json',
  'too-big',
  'newer',
  'unsafe-key',
  'too-deep',
  'missing',
  'shape',
  'value',
  'limit',
  'id',
  'reserved-id',
  'version',
  'locale',
  'empty-text',
  'unknown-phase',
  'unknown-session',
  'duplicate-id',
  'too-long',
  'html',
  'next-missing',
  'next-cycle',
] as const;

/** What is said and does no harm. */
export const packWarnings = [
  'unknown-key',
  'left-out',
  'unknown-placeholder',
  'invisible',
  'empty',
  'same-version',
] as const;

export type PackError = (typeof packErrors)[number];
export type PackWarning = (typeof packWarnings)[number];
export type PackCode = PackError | PackWarning;

/** One thing found in a pack. */
export interface PackFault {
  code: PackCode;
  /** JSON path, e.g. `$.prompts[3].text`. */
  at: string;
  /** What stands there, short; never more than a line. */
  found: string;
  /** What may stand there, or how much of it. */
  allowed: string;
}

export const isPackError = (code: PackCode): code is PackError =>
  (packErrors as readonly string[]).includes(code);

/** The id of Touchline's own playbook. */
export const corePack = 'core';
/** The manager's own pack, which lies over all others. */
export const ownPack = 'own';

/** A fault as a message: with the line, where the pack is a text in lines. */
export interface PackMessage extends PackFault {
  /** From 1; null where the place is the path alone. */
  line: number | null;
}

/** What a file would bring. Nothing is written by looking. */
export interface PackPreview<P> {
  source: 'json' | 'markdown';
  fileName: string;
  /** null when there is an error. */
  pack: P | null;
  /** Errors first, at most `mostMessages`. */
  messages: PackMessage[];
  /** How many more there are, errors and warnings. */
  more: number;
  counts: { sessions: number; prompts: number; overridden: number; added: number };
  /** The version in use, when it is later than this one. */
  older: { installed: string; given: string } | null;
  /** The language of the pack, when the playbook is in another one. */
  language: { given: string; playbook: string } | null;
}

export const mostMessages = 200;

/** Largest pack, in UTF-16 units of its text. */
export const packLimit = 5_000_000;

export type PathPart = string | number;

/** `$.prompts[3].text`. */
export const toJsonPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}.${String(key)}`),
    '$',
  );

/** A text short enough for a message. */
export const toFound = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 60 ? line : `${line.slice(0, 59)}…`;
};
