import { readLevel } from '../levels/read-level.ts';
import { fold } from '../text/fold.ts';
import { isLevelTitle, sectionsOf } from './outline.ts';
import type { Section } from './outline.ts';

const everyLevel = new Set(
  'all levels|every level|any level|all|general|common|core|alle stufen|alle level|alle ebenen|allgemein|tous les niveaux|tous niveaux|todos los niveles|todos os niveis|tutti i livelli|alle niveaus|全レベル|全レベル共通|共通|جميع المستويات'.split(
    '|',
  ),
);

/** Whether a heading among levels stands for all of them. */
export function isEveryLevel(title: string): boolean {
  return everyLevel.has(fold(title));
}

/**
 * The headings that are levels. Headings side by side are levels when at least two of them, and half, are named like
 * levels; a heading elsewhere is one when it has the name of such a level. "Engineer" beside "Senior Engineer" is one too.
 */
export function findLevels(roots: readonly Section[]): Set<Section> {
  const levels = new Set<Section>();
  const groups = roots
    .flatMap((root) => [...sectionsOf(root)])
    .map(({ children }) => siblings(children))
    .flat();
  const recurring = new Map<string, number>();
  for (const group of groups) recurring.set(titlesOf(group), (recurring.get(titlesOf(group)) ?? 0) + 1);
  for (const group of groups) {
    const ranked = group.filter(({ title }) => isLevelTitle(title));
    const bases = new Set(ranked.map(({ title }) => readLevel(title).base).filter((base) => base !== ''));
    const coded = withCodes(group);
    const isAgain =
      ranked.length >= 2 && ranked.length * 2 > group.length && (recurring.get(titlesOf(group)) ?? 0) >= 2;
    const named = group.filter(
      (section) =>
        ranked.includes(section) ||
        coded.has(section) ||
        // "Learning", "Doing", "Leading" again and again: what stands between levels is one.
        (isAgain && hasContent(section)) ||
        (bases.has(readLevel(section.title).base) && hasContent(section)),
    );
    const distinct = new Set(named.filter(hasContent).map(({ title }) => fold(title)));
    if (distinct.size < 2 || named.length * 2 < group.filter(hasContent).length) continue;
    for (const section of named) levels.add(section);
  }
  const names = new Set([...levels].map(({ title }) => fold(title)));
  for (const section of groups.flat()) if (names.has(fold(section.title))) levels.add(section);
  if (levels.size === 0) for (const section of loneLevels(groups)) levels.add(section);
  const inner = withoutOuter(levels);
  nameAlike(inner);
  return inner;
}

function titlesOf(group: readonly Section[]): string {
  return group.map(({ title }) => fold(title)).join('\u0000');
}

/** "PM1 - Associate", "PM2 - Product manager": the same letters before different numbers. */
function withCodes(group: readonly Section[]): Set<Section> {
  const codes = group.flatMap((section) => {
    const [, letters, number] = /^([A-Z]{1,4})[- ]?(\d{1,2})\b/.exec(section.title) ?? [];
    return letters === undefined ? [] : [{ section, letters, number }];
  });
  const [first] = codes;
  const alike = codes.filter(({ letters }) => letters === first?.letters);
  const numbers = new Set(alike.map(({ number }) => number));
  return new Set(
    numbers.size >= 2 && numbers.size === alike.length ? alike.map(({ section }) => section) : [],
  );
}

/** "Level 1" and "Novice" are called "Level 1 - Novice" where another place says so. */
function nameAlike(levels: ReadonlySet<Section>): void {
  const full = new Map<string, Set<string>>();
  for (const { title } of levels) {
    const [, number, name] = /^(\p{L}+\s\d{1,2})\s*[-–—:：]\s*(\S.*)$/u.exec(title) ?? [];
    if (number === undefined || name === undefined) continue;
    for (const part of [fold(number), fold(name)]) full.set(part, (full.get(part) ?? new Set()).add(title));
  }
  for (const section of levels) {
    const [only, ...others] = full.get(fold(section.title)) ?? [];
    if (only !== undefined && others.length === 0) section.title = only;
  }
}

/** Headings of one depth under one heading. */
function siblings(children: readonly Section[]): Section[][] {
  return [...Map.groupBy(children, ({ depth }) => depth).values()];
}

/** One competency with one level each: the same levels come back under several headings. */
function loneLevels(groups: readonly Section[][]): Section[] {
  const inner = groups.filter((group) =>
    group.every(({ children, parent }) => children.length === 0 && (parent?.depth ?? 0) > 0),
  );
  const named = inner.flat().filter(({ title }) => isLevelTitle(title));
  return named.length >= 2 && named.length === inner.flat().length ? named : [];
}

/** Levels within levels: the outer ones are roles or areas ("Manager" over "Level 1"). */
function withoutOuter(levels: Set<Section>): Set<Section> {
  const inner = new Set(levels);
  for (const section of levels) {
    let above = section.parent;
    while (above) {
      inner.delete(above);
      above = above.parent;
    }
  }
  return inner;
}

/** Some text that could be a behaviour stands under it. */
export function hasContent(section: Section): boolean {
  return (
    section.items.length > 0 ||
    section.paragraphs.length > 0 ||
    section.tables.length > 0 ||
    section.children.some(hasContent)
  );
}
