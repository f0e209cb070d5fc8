import { isRoleName } from '../sheets/roles.ts';
import type { ListItem } from './blocks.ts';
import { isAskedOfAll, pathOf, useOf } from './headings.ts';
import { isEveryLevel } from './levels.ts';
import type { Section } from './outline.ts';

/** One document with what is known of it as a whole. */
export interface Chapter {
  file: string;
  root: Section;
  /** The heading over everything else. */
  title: Section | null;
  name: string;
  /** The whole document is about this level. */
  level: string | null;
  /** A heading that could be the level of the whole document. */
  lone: Section | null;
  role?: string;
  /** Its place among the levels, where the front matter says it. */
  order?: number;
  stages?: ReadonlySet<Section>;
  /** The level was the title or the file's name. */
  byFile?: true;
}

/** Where the texts of a section belong. */
export interface Spot {
  level: string | null;
  every: boolean;
  names: string[];
  use: 'positive' | 'negative' | 'example';
  /** What a level is called for one competency: "Designs" between "Adopts" and "Evolves". */
  stage?: string;
}

/** Questions to be asked in a talk are nothing that somebody does. */
function areQuestions({ items }: Section): boolean {
  const asked = items.filter(({ text }) => /[?？؟]["'»”」]?$/.test(text.trim()));
  return asked.length > 0 && asked.length * 2 > items.length;
}

/** `null` for what is about the map, not part of it. */
export function spotOf(section: Section, chapter: Chapter, levels: ReadonlySet<Section>): Spot | null {
  let level = chapter.level;
  let every = false;
  let use: Spot['use'] = 'positive';
  const names: string[] = [];
  if (areQuestions(section)) return null;
  let stage: string | undefined;
  for (const one of pathOf(section)) {
    if (chapter.stages?.has(one)) {
      stage = one.title;
      continue;
    }
    if (levels.has(one)) {
      level = one.title;
      continue;
    }
    if (one === chapter.title || (chapter.byFile && one.title === chapter.level)) continue;
    if (isEveryLevel(one.title) && one.parent?.children.some((other) => levels.has(other))) {
      every = true;
      continue;
    }
    // "Level: working" of one skill, within a level.
    const mastery =
      level === null
        ? undefined
        : /^(?:level|niveau|stufe|nivel|nível|livello)\s*[:：]\s*(\S.*)$/i.exec(one.title)?.[1];
    if (mastery !== undefined) {
      stage = mastery;
      continue;
    }
    const said = useOf(one.title);
    if (said === 'aside') return null;
    if (said === 'name' || (said === 'nothing' && isBesideNames(one, levels))) names.push(one.title);
    else if (said !== 'nothing') use = said;
  }
  // What stands right under a competency counts for all of its levels.
  const own = section.title !== '' && section.children.some((child) => levels.has(child));
  if (level === null && own && section !== chapter.title) every = true;
  // "Responsibilities" of a role beside its levels count for each of them.
  if (level === null && levels.size > 0 && section.items.length > 0 && isAskedOfAll(section.title))
    every = true;
  return { level, every, names, use, ...(stage === undefined ? {} : { stage }) };
}

/** "Skills" beside "Scope" and "Impact" is the name of something as they are. */
function isBesideNames(section: Section, levels: ReadonlySet<Section>): boolean {
  const others = section.parent?.children ?? [];
  return (
    section.items.length > 0 &&
    others.some(
      (other) =>
        other !== section &&
        other.depth === section.depth &&
        !levels.has(other) &&
        useOf(other.title) === 'name' &&
        other.items.length > 0,
    )
  );
}

/** Points, or paragraphs where there is no point. `own`: set apart, so never split. */
export function textsOf(section: Section): (ListItem & { own: boolean })[] {
  if (section.items.length > 0) return section.items.map((item) => ({ ...item, own: true }));
  if (section.children.some((child) => child.items.length > 0 || child.paragraphs.length > 0)) return [];
  if (section.tables.length > 0) return [];
  return section.paragraphs.map((passage) => ({ ...passage, children: [], own: false }));
}

export interface Subject {
  role?: string;
  area?: string;
  competency: string;
}

/** The innermost name is the competency, the one above it the area; a role stands first. */
export function subjectOf(
  names: readonly string[],
  chapter: Chapter,
  meaning: 'area' | 'role' | 'nothing',
): Subject {
  const rest = [...names];
  const ofFile = chapter.byFile ? undefined : chapter.name;
  let role = chapter.role ?? (meaning === 'role' ? ofFile : undefined);
  const ladder = /^(\S.*?)\s+(?:career\s+)?(?:ladder|track|path|pathway|progression)$/i.exec(
    rest[0] ?? '',
  )?.[1];
  if (rest.length > 1 && (ladder !== undefined || isRoleName(rest[0] ?? ''))) {
    role = ladder ?? rest[0];
    rest.shift();
  }
  const competency = rest.pop() ?? ofFile ?? chapter.name;
  const area =
    rest.length > 0 ? rest.join(' › ') : meaning === 'area' && names.length > 0 ? ofFile : undefined;
  return { competency, ...(role === undefined ? {} : { role }), ...(area === undefined ? {} : { area }) };
}
