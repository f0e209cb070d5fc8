import type { z } from 'zod';
import { isObject } from '../domain/is-object.ts';
import type { Playbook } from '../domain/playbook.ts';
import {
  isPackError,
  type PackCode,
  type PackFault,
  toFound,
  toJsonPath,
} from '../domain/playbook-faults.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { playbook } from './playbook.ts';
import { type Below, checkTies, checkTree, cleanTree, findUnknownKeys } from './playbook-checks.ts';

export type { Below };

const nothing: Below = { sessions: [], prompts: [] };
const newest = 1;

/** All that was found; `playbook` is null when there is an error among it. */
export interface CheckedPlaybook {
  playbook: Playbook | null;
  /** Errors first, then in the order of the file. */
  faults: PackFault[];
}

const valueAt = (root: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => {
    if (!isObject(value) || !Object.hasOwn(value, key)) return undefined;
    return (value as Record<PropertyKey, unknown>)[key];
  }, root);

const spokenKeys = new Set<PropertyKey>(['text', 'plain', 'followUp']);
const patterns: Readonly<Record<string, PackCode>> = {
  id: 'id',
  session: 'id',
  next: 'id',
  version: 'version',
  locale: 'locale',
};

/** What a zod issue is called here. The library's own English never reaches a reader. */
const toCode = (issue: z.core.$ZodIssue, found: unknown): PackCode => {
  const last = issue.path.at(-1);
  if (last === 'phase' && (issue.code === 'invalid_value' || found === undefined)) return 'unknown-phase';
  const isSpoken = last !== undefined && spokenKeys.has(last);
  if (isSpoken && (issue.code === 'too_small' || (found === undefined && last !== 'followUp'))) {
    return 'empty-text';
  }
  if (found === undefined || (issue.code === 'too_small' && issue.origin === 'string')) return 'missing';
  switch (issue.code) {
    case 'invalid_value':
      return 'value';
    case 'too_big':
    case 'too_small':
      return 'limit';
    case 'invalid_format':
      return patterns[String(last)] ?? 'shape';
    default:
      return 'shape';
  }
};

const toAllowed = (issue: z.core.$ZodIssue): string => {
  if (issue.code === 'invalid_value') return issue.values.map(String).filter(Boolean).join(', ');
  if (issue.code === 'too_big') return `≤ ${issue.maximum}`;
  if (issue.code === 'too_small') return `≥ ${issue.minimum}`;
  return issue.code === 'invalid_type' ? issue.expected : '';
};

const toFault = (issue: z.core.$ZodIssue, root: unknown): PackFault => {
  const found = valueAt(root, issue.path);
  return {
    code: toCode(issue, found),
    at: toJsonPath(issue.path),
    found: found === undefined ? '' : toFound(found),
    allowed: toAllowed(issue),
  };
};

const findNewer = (value: unknown): PackFault | null => {
  const format = valueAt(value, ['format']);
  const version = typeof format === 'string' ? /^playbook\/(\d+)$/.exec(format)?.[1] : undefined;
  if (version === undefined || Number(version) <= newest) return null;
  return { code: 'newer', at: '$.format', found: String(format), allowed: `playbook/${newest}` };
};

const errorsFirst = (faults: readonly PackFault[]): PackFault[] => [
  ...faults.filter(({ code }) => isPackError(code)),
  ...faults.filter(({ code }) => !isPackError(code)),
];

/**
 * An unknown value as a playbook whose ids are unique, whose prompts belong to its own sessions or to those `below`,
 * whose follow-ups lead on and never in a circle, and whose texts can be read aloud. Everything that is wrong is
 * found in one go.
 */
export function checkPlaybook(value: unknown, below: Below = nothing): CheckedPlaybook {
  const later = findNewer(value);
  if (later) return { playbook: null, faults: [later] };
  const tree = checkTree(value);
  if (tree.some(({ code }) => code === 'too-deep')) return { playbook: null, faults: errorsFirst(tree) };
  const clean = tree.some(({ code }) => code === 'invisible') ? cleanTree(value) : value;
  const parsed = playbook.safeParse(clean);
  const issues = parsed.success ? [] : parsed.error.issues.map((issue) => toFault(issue, clean));
  const faults = errorsFirst([
    ...issues,
    ...tree,
    ...checkTies(clean, below),
    ...findUnknownKeys(playbook, clean).filter(({ at }) => !tree.some((one) => one.at === at)),
  ]);
  return {
    playbook: parsed.success && !faults.some(({ code }) => isPackError(code)) ? parsed.data : null,
    faults,
  };
}

/** As `checkPlaybook`, where one fault is enough: the first, with its JSON path in `at`. */
export function parsePlaybook(value: unknown, below?: Below): Result<Playbook, PackCode> {
  const { playbook: parsed, faults } = checkPlaybook(value, below);
  const [first] = faults;
  return parsed
    ? ok(parsed)
    : fail(first?.code ?? 'shape', { at: first?.at ?? '$', detail: first?.found ?? '' });
}

/** The text of a JSON file as a playbook. Nothing is taken over when anything is wrong. */
export function parsePlaybookText(text: string, below?: Below): Result<Playbook, PackCode> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return fail('not-json', error instanceof SyntaxError ? { detail: toFound(error.message) } : {});
  }
  return parsePlaybook(value, below);
}
