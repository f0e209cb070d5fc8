import { z } from 'zod';
import type { Playbook, Prompt } from '../domain/playbook.ts';
import { isObject } from '../domain/is-object.ts';
import { type PackFault, type PathPart, toFound, toJsonPath } from '../domain/playbook-faults.ts';
import {
  hasHtml,
  measureWording,
  unknownPlaceholders,
  withoutInvisible,
} from '../domain/playbook-wording.ts';

/** What lies below a pack: its prompts may belong to these sessions and be followed by these prompts. */
export type Below = Pick<Playbook, 'sessions' | 'prompts'>;

type Loose = Record<string, unknown>;

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);
/** Deeper than any pack. */
const deepest = 12;
/** Prompts that are checked; more are refused by the schema anyway. */
const mostChecked = 10_000;

const fault = (
  code: PackFault['code'],
  path: readonly PathPart[],
  found: unknown,
  allowed = '',
): PackFault => ({ code, at: toJsonPath(path), found: toFound(found), allowed });

const entries = (value: unknown): [PathPart, unknown][] =>
  Array.isArray(value) ? [...value.entries()] : isObject(value) ? Object.entries(value) : [];

/** Everything that can be said of any JSON: keys that reach a prototype, depth, texts nobody can see. Not recursive. */
export function checkTree(root: unknown): PackFault[] {
  const faults: PackFault[] = [];
  const open: { path: PathPart[]; value: unknown }[] = [{ path: [], value: root }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { path, value } = next;
    if (typeof value === 'string' && withoutInvisible(value) !== value) {
      faults.push(fault('invisible', path, withoutInvisible(value)));
    }
    if (path.length >= deepest && entries(value).length > 0) {
      faults.push(fault('too-deep', path, '', String(deepest)));
      continue;
    }
    for (const [key, inner] of entries(value).toReversed()) {
      if (forbidden.has(String(key))) faults.push(fault('unsafe-key', [...path, key], key));
      else open.push({ path: [...path, key], value: inner });
    }
  }
  return faults;
}

/** The same value with the characters taken out that nobody can see. */
export const cleanTree = (value: unknown): unknown => {
  if (typeof value === 'string') return withoutInvisible(value);
  if (Array.isArray(value)) return value.map(cleanTree);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleanTree(inner)]));
};

const unwrap = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodDefault || schema instanceof z.ZodNullable || schema instanceof z.ZodExactOptional
    ? unwrap(schema.def.innerType)
    : schema;

/** Keys the format does not have: they are left out, and said. */
export function findUnknownKeys(
  wrapped: z.core.$ZodType,
  value: unknown,
  path: readonly PathPart[] = [],
): PackFault[] {
  const schema = unwrap(wrapped);
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return value.flatMap((item, at) => findUnknownKeys(schema.element, item, [...path, at]));
  }
  if (!(schema instanceof z.ZodObject) || !isObject(value) || Array.isArray(value)) return [];
  const shape = schema.shape as Record<string, z.core.$ZodType>;
  return Object.entries(value).flatMap(([key, inner]) => {
    const known = Object.hasOwn(shape, key) ? shape[key] : undefined;
    return known
      ? findUnknownKeys(known, inner, [...path, key])
      : [fault('unknown-key', [...path, key], key)];
  });
}

const listOf = (value: unknown): Loose[] =>
  Array.isArray(value)
    ? value.slice(0, mostChecked).map((item) => (isObject(item) ? (item as Loose) : {}))
    : [];

const spoken = ['text', 'plain', 'followUp'] as const;

const wordingsOf = (prompt: Loose): { path: PathPart[]; text: string }[] => {
  const formal = isObject(prompt['formal']) ? (prompt['formal'] as Loose) : {};
  const all: { path: PathPart[]; text: unknown }[] = [
    ...spoken.map((key) => ({ path: [key], text: prompt[key] })),
    ...spoken.map((key) => ({ path: ['formal', key], text: formal[key] })),
  ];
  return all.flatMap(({ path, text }) => (typeof text === 'string' ? [{ path, text }] : []));
};

const checkWordings = (prompts: readonly Loose[], locale: string): PackFault[] =>
  prompts.flatMap((prompt, at) =>
    wordingsOf(prompt).flatMap(({ path, text }) => {
      const here = ['prompts', at, ...path];
      const { count, limit } = measureWording(text, locale);
      return [
        ...(count > limit ? [fault('too-long', here, String(count), String(limit))] : []),
        ...(hasHtml(text) ? [fault('html', here, text)] : []),
        ...unknownPlaceholders(text).map((name) => fault('unknown-placeholder', here, name)),
      ];
    }),
  );

const checkSessionTexts = (value: unknown, path: readonly PathPart[]): PackFault[] => {
  if (typeof value === 'string') return hasHtml(value) ? [fault('html', path, value)] : [];
  if (path.length >= deepest) return [];
  return entries(value).flatMap(([key, inner]) => checkSessionTexts(inner, [...path, key]));
};

const findDuplicates = (list: readonly Loose[], name: 'sessions' | 'prompts'): PackFault[] => {
  const seen = new Set<unknown>();
  return list.flatMap(({ id }, at) => {
    const twice = typeof id === 'string' && seen.has(id);
    seen.add(id);
    return twice ? [fault('duplicate-id', [name, at, 'id'], id)] : [];
  });
};

type Step = Pick<Prompt, 'session'> & { next: string | undefined };

/** The circle that begins at this prompt, as ids; null when there is none. */
const circleFrom = (start: string, steps: ReadonlyMap<string, Step>): string[] | null => {
  const path = [start];
  for (let next = steps.get(start)?.next; next !== undefined; next = steps.get(next)?.next) {
    if (next === start) return [...path, start];
    if (path.includes(next)) return null;
    path.push(next);
  }
  return null;
};

const checkSteps = (prompts: readonly Loose[], below: Below): PackFault[] => {
  const steps = new Map<string, Step>(below.prompts.map(({ id, session, next }) => [id, { session, next }]));
  for (const { id, session, next } of prompts) {
    if (typeof id !== 'string') continue;
    steps.set(id, { session: String(session), next: typeof next === 'string' ? next : undefined });
  }
  const told = new Set<string>();
  return prompts.flatMap(({ id, session, next }, at) => {
    if (typeof id !== 'string' || typeof next !== 'string') return [];
    const here = ['prompts', at, 'next'];
    const target = steps.get(next);
    if (!target || target.session !== session) return [fault('next-missing', here, next)];
    const circle = told.has(id) ? null : circleFrom(id, steps);
    circle?.forEach((one) => told.add(one));
    return circle ? [fault('next-cycle', here, circle.join(' → '))] : [];
  });
};

/** What holds a pack together, as far as it can be told from a value whose shape may be wrong. */
export function checkTies(value: unknown, below: Below): PackFault[] {
  if (!isObject(value)) return [];
  const { sessions: rawSessions, prompts: rawPrompts, locale } = value as Loose;
  const [sessions, prompts] = [listOf(rawSessions), listOf(rawPrompts)];
  const known = new Set<unknown>([...below.sessions, ...sessions].map(({ id }) => id));
  const lost = prompts.flatMap(({ session }, at) =>
    typeof session === 'string' && !known.has(session)
      ? [fault('unknown-session', ['prompts', at, 'session'], session)]
      : [],
  );
  const isEmpty =
    Array.isArray(rawSessions) && Array.isArray(rawPrompts) && sessions.length + prompts.length === 0;
  return [
    ...(isEmpty ? [fault('empty', ['prompts'], '')] : []),
    ...findDuplicates(sessions, 'sessions'),
    ...findDuplicates(prompts, 'prompts'),
    ...lost,
    ...checkSessionTexts(sessions, ['sessions']),
    ...checkWordings(prompts, typeof locale === 'string' ? locale : ''),
    ...checkSteps(prompts, below),
  ];
}
