import type { MapLevel } from '../../domain/competency.ts';
import { fold } from '../text/fold.ts';
import { inUserOrder, orderLevels } from '../levels/order-levels.ts';
import type { OrderedLevel } from '../levels/order-levels.ts';
import { listNames } from '../report.ts';
import type { Draft, ImportPlace, LevelMention, Report } from '../types.ts';

/** Spellings that stand for one level: "Sr. Engineer" and "senior engineer". */
const abbreviations: Readonly<Record<string, string>> = {
  sr: 'senior',
  snr: 'senior',
  jr: 'junior',
  jnr: 'junior',
  eng: 'engineer',
  dev: 'developer',
  mgr: 'manager',
  assoc: 'associate',
  int: 'intermediate',
};

/** The same for spellings that differ in case, spaces, dots, hyphens and usual abbreviations only. */
export function foldLevel(name: string): string {
  return fold(name)
    .replace(/[.·]/g, ' ')
    .replace(/[-–—_]+/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => abbreviations[word] ?? word)
    .join(' ');
}

export interface LevelNames {
  /** Canonical name for a name as written. */
  canonical: (name: string) => string;
  /** Other spellings of a canonical name. */
  aliases: Map<string, string[]>;
}

/** Joins spellings of one level, after asking. Names equal but for white space are joined silently. */
export function joinSpellings(names: readonly string[], report: Report, place: ImportPlace): LevelNames {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const key = foldLevel(name);
    const group = groups.get(key) ?? [];
    if (!group.includes(name)) group.push(name);
    groups.set(key, group);
  }
  const doubtful = [...groups.values()].filter((group) => group.length > 1);
  let merge = true;
  if (doubtful.length > 0) {
    const answer = report.ask({
      code: 'Q-SAME-LEVEL',
      options: [
        { value: 'merge', label: 'Yes, one level' },
        { value: 'keep', label: 'No, different levels' },
      ],
      default: 'merge',
      params: { names: doubtful.map((group) => listNames(group)).join('; ') },
      place,
    });
    merge = answer === 'merge';
  }
  const aliases = new Map<string, string[]>();
  const first = new Map<string, string>();
  for (const group of groups.values()) {
    const [name = '', ...rest] = group;
    if (merge && rest.length > 0) aliases.set(name, rest);
    for (const spelling of group) first.set(spelling, merge ? name : spelling);
  }
  return { canonical: (name) => first.get(name) ?? name, aliases };
}

export interface RankedLevels {
  levels: OrderedLevel[];
  twoTracks: boolean;
}

/** Order of one ladder: stated, by code, by words, or asked. `subject` names the role when there are several ladders. */
export function rankLevels(
  names: readonly string[],
  mentions: readonly LevelMention[],
  report: Report,
  { place, subject, columns }: { place: ImportPlace; subject?: string; columns: boolean },
): RankedLevels {
  const stated = new Map(
    mentions
      .filter((mention) => mention.order !== undefined)
      .map((mention) => [mention.name, mention.order ?? 0]),
  );
  const order = orderLevels(names, columns);
  if (names.length > 0 && names.every((name) => stated.has(name))) {
    const levels = order.levels.map((level): OrderedLevel => ({
      ...level,
      rank: Math.trunc(stated.get(level.name) ?? 0),
      source: 'explicit',
    }));
    return { levels, twoTracks: order.twoTracks };
  }
  if (order.certain || names.length < 2) return order;
  const proposal = [...order.levels].sort((a, b) => a.rank - b.rank).map((level) => level.name);
  const answer = report.ask({
    code: 'Q-LEVEL-ORDER',
    ...(subject === undefined ? {} : { subject }),
    options: { order: proposal },
    default: proposal,
    params: { names: listNames(proposal), of: subject === undefined ? '' : ` (${subject})` },
    place,
  });
  const chosen = Array.isArray(answer) ? answer.filter((name) => typeof name === 'string') : proposal;
  const same = chosen === proposal || !report.isAnswered('Q-LEVEL-ORDER', subject);
  return { levels: same ? order.levels : inUserOrder(order.levels, chosen), twoTracks: order.twoTracks };
}

/** What the drafts say about one level beyond its name. */
export function levelFacts(
  name: string,
  drafts: readonly Draft[],
  canonical: (name: string) => string,
): Pick<MapLevel, 'summary'> {
  for (const draft of drafts) {
    for (const mention of draft.levels) {
      if (mention.summary !== undefined && canonical(mention.name) === name)
        return { summary: mention.summary };
    }
  }
  return {};
}
