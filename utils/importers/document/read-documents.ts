import { readLevel } from '../levels/read-level.ts';
import { limits } from '../limits.ts';
import { commonParts } from '../sheets/names.ts';
import { isRoleName } from '../sheets/roles.ts';
import { baseName, fold } from '../text/fold.ts';
import type { Draft, Report, Table } from '../types.ts';
import type { TextDocument } from './blocks.ts';
import { readDraft } from './draft.ts';
import type { Chapter } from './spot.ts';
import { findLevels, hasContent } from './levels.ts';
import { liftLabelled } from './labelled.ts';
import { isLevelTitle, sectionsOf, toOutline } from './outline.ts';
import type { Section } from './outline.ts';
import { findStages } from './stages.ts';
import { toTables } from './tables.ts';

interface ReadDocuments {
  tables: Table[];
  drafts: Draft[];
  /** `null` where the tables say it. */
  shape: string | null;
}

/**
 * Documents of one map: tables go on as tables, headings and lists become drafts. `beside`: other files hold a map, so a
 * document without levels only tells about it.
 */
export function readDocuments(
  documents: readonly TextDocument[],
  report: Report,
  beside = false,
): ReadDocuments {
  const [first] = documents;
  if (!first) return { tables: [], drafts: [], shape: null };
  const read = documents.map((document) => ({ document, root: toOutline(document.blocks) }));
  const tables = read.flatMap(({ document, root }) => toTables(document, root, report));
  const levels = findLevels(read.map(({ root }) => root));
  liftLabelled(
    read.map(({ root }) => root),
    levels,
  );
  const chapters = read.map(({ document, root }): Chapter => chapterOf(document, root, levels));
  if (levels.size === 0 && tables.length === 0) nameByFiles(chapters);
  if (chapters.every(({ level }) => level !== null)) {
    const stages = findStages(read.map(({ root }) => root));
    for (const chapter of chapters) chapter.stages = stages;
  }
  const meaning = askFiles(chapters, levels, report);
  const drafts = chapters
    .map((chapter) => readDraft(chapter, levels, { meaning, alone: tables.length === 0 && !beside }, report))
    .filter((draft) => draft !== null);
  const kind = drafts.length === 0 ? 'table' : 'headings';
  return { tables, drafts, shape: `${first.format}-${kind}` };
}

function chapterOf({ file, facts }: TextDocument, root: Section, levels: ReadonlySet<Section>): Chapter {
  const top = root.children.filter(hasContent);
  const [only] = top;
  const depth = Math.min(...top.map((section) => section.depth));
  const heads = top.filter((section) => section.depth === depth);
  // What stands before the title, or beside it, makes it one heading of several.
  const title = only && top.length === 1 && root.items.length === 0 && !levels.has(only) ? only : null;
  const lone = heads.length === 1 && heads[0] && isLevelTitle(heads[0].title) ? heads[0] : null;
  const stated = facts.get('level');
  const called = facts.get('title') ?? '';
  // "level: 3" beside "title: Senior Engineer" is its place.
  const isPlace = stated !== undefined && /^\d{1,2}$/.test(stated) && isLevelTitle(called);
  return {
    file,
    root,
    title,
    name: facts.get('title') ?? title?.title ?? baseName(file),
    level: isPlace ? called : (stated ?? null),
    ...(isPlace ? { order: Number(stated), byFile: true as const } : {}),
    lone,
    ...(facts.has('role') ? { role: facts.get('role') ?? '' } : {}),
  };
}

/** No level stands in any document: then the title of each, or the name of its file, may be one. */
function nameByFiles(chapters: readonly Chapter[]): void {
  const open = chapters.filter(({ level }) => level === null);
  if (open.length === 0) return;
  const titled = open.filter(({ title, lone }) => isLevelTitle((title ?? lone)?.title ?? ''));
  if (titled.length * 2 > open.length) {
    for (const chapter of open) {
      const section = chapter.title ?? chapter.lone;
      if (section && (isLevelTitle(section.title) || open.length > 1)) setLevel(chapter, section.title);
    }
    return;
  }
  const files = open.map(({ file }) =>
    baseName(file)
      .replace(/[_.-]+/g, ' ')
      .trim(),
  );
  const short = files.length > 1 ? commonParts(files) : files;
  const named = files.filter((name) => isLevelTitle(name)).length;
  if (named * 2 <= files.length) return;
  for (const [index, chapter] of open.entries())
    setLevel(
      chapter,
      headingLike(chapter.root, files[index] ?? '') ?? levelIn(files[index] ?? '', short[index] ?? ''),
    );
}

/** The level in a file's name: without what all files share, unless that is a part of what people work as. */
function levelIn(name: string, short: string): string {
  return isLevelTitle(short) && !isRoleName(readLevel(name).base) ? short : name;
}

/** The heading that says what the file is called, as it is written there. */
function headingLike(root: Section, name: string): string | undefined {
  return [...sectionsOf(root)].find(({ title }) => fold(title) === fold(name))?.title;
}

function setLevel(chapter: Chapter, name: string): void {
  chapter.level = name.replace(/\s+/g, ' ').slice(0, limits.nameCharacters);
  chapter.byFile = true;
  const { base } = readLevel(chapter.level);
  if (base !== '' && (chapter.title === null || isLevelTitle(chapter.title.title))) chapter.name = base;
}

/** What the titles of several documents say, where the headings in them name the competencies. */
function askFiles(
  chapters: readonly Chapter[],
  levels: ReadonlySet<Section>,
  report: Report,
): 'area' | 'role' | 'nothing' {
  const named = chapters.filter(({ byFile }) => !byFile);
  const names = [...new Set(named.map(({ name }) => name))];
  if (named.length < 2 || names.length < 2) return roleOfOne(chapters);
  const roles = names.filter(isRoleName).length * 2 > names.length || overlap(named, levels) >= 0.5;
  const usual = roles ? 'role' : 'area';
  const answer = report.ask({
    code: 'Q-SHEET-MEANING',
    subject: 'file',
    options: [
      { value: 'area', label: 'An area' },
      { value: 'role', label: 'A role' },
      { value: 'nothing', label: 'Nothing' },
    ],
    default: usual,
    params: { names: names.slice(0, 8).join('", "') },
    place: { file: chapters[0]?.file ?? '' },
  });
  return answer === 'area' || answer === 'role' ? answer : 'nothing';
}

function roleOfOne([chapter]: readonly Chapter[]): 'role' | 'nothing' {
  return chapter && !chapter.byFile && isRoleName(chapter.name) && !/\s/.test(baseName(chapter.name))
    ? 'role'
    : 'nothing';
}

/** Share of headings that stand in more than one document, levels left out. */
function overlap(chapters: readonly Chapter[], levels: ReadonlySet<Section>): number {
  const under = new Map<string, number>();
  for (const { root, title } of chapters) {
    const names = [...sectionsOf(root)].filter(
      (one) => one.title !== '' && one !== title && !levels.has(one),
    );
    for (const name of new Set(names.map((one) => fold(one.title))))
      under.set(name, (under.get(name) ?? 0) + 1);
  }
  if (under.size === 0) return 0;
  return [...under.values()].filter((count) => count > 1).length / under.size;
}
