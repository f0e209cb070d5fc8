import { orderLevels } from '../levels/order-levels.ts';
import { anyLevel } from '../levels/read-level.ts';
import { excerpt } from '../report.ts';
import { askLevelOrScale, askOneLevel } from '../shapes/ask.ts';
import { askSplit, createCellReader, readDescription, readName } from '../table/read-cells.ts';
import type { CellReader } from '../table/read-cells.ts';
import { fold } from '../text/fold.ts';
import { exampleHeads } from '../words/cells.ts';
import type { Draft, ImportPlace, Report, Statement } from '../types.ts';
import type { ListItem, Passage } from './blocks.ts';
import { withoutLabel } from './inline.ts';
import { explainedLevels } from './explained-levels.ts';
import { readLabels } from './labels.ts';
import type { LabelOf } from './labels.ts';
import { emptyDraft, mentionLevel, mentionTopic } from './mentions.ts';
import { sectionsOf } from './outline.ts';
import type { Section } from './outline.ts';
import { spotOf, subjectOf, textsOf } from './spot.ts';
import type { Chapter, Spot, Subject } from './spot.ts';

interface Wanted {
  meaning: 'area' | 'role' | 'nothing';
  /** No table of the documents is part of the map. */
  alone: boolean;
}

interface Writing {
  chapter: Chapter;
  draft: Draft;
  reader: CellReader;
  report: Report;
  scale: boolean;
  labelOf: LabelOf;
  /** Headings are statements about one level, so the same one elsewhere is another competency. */
  byLevel: boolean;
  meaning: Wanted['meaning'];
  /** Sections that only tell what the points of a scale mean. */
  explained: ReadonlySet<Section>;
  outside: { count: number; first: Passage | null };
  prose: { count: number; first: Passage | null };
}

/** Headings and lists of a document as a draft; `null` when nothing in it stands at a level. */
export function readDraft(
  chapter: Chapter,
  levels: ReadonlySet<Section>,
  { meaning, alone }: Wanted,
  report: Report,
): Draft | null {
  const sections = [...sectionsOf(chapter.root)];
  const found = sections.map((section) => ({ section, spot: spotOf(section, chapter, levels) }));
  const place = { file: chapter.file };
  let usable = found.filter(({ spot }) => spot !== null && (spot.level !== null || spot.every));
  if (usable.every(({ section }) => textsOf(section).length === 0)) {
    const listed = found.filter(({ section, spot }) => spot !== null && section.items.length > 0);
    if (!alone || levels.size > 0) {
      if (listed.length > 0)
        report.add(
          'W-TEXT-OUTSIDE',
          { ...place, line: listed[0]?.section.items[0]?.line ?? 1 },
          outsideOf(listed.flatMap(({ section }) => section.items)),
        );
      return null;
    }
    if (listed.length === 0 || !askOneLevel(report, place, false)) return null;
    usable = listed.map(({ section, spot }) => ({ section, spot: spot && { ...spot, level: anyLevel } }));
  }
  const names = [...new Set(usable.map(({ spot }) => spot?.level ?? anyLevel))].filter(
    (name) => name !== anyLevel,
  );
  const first = usable.find(({ spot }) => spot?.level !== null)?.section;
  const levelPlace = { ...place, line: first?.line ?? 1 };
  const scale =
    names.length > 1 &&
    orderLevels(names).kind === 'proficiency' &&
    askLevelOrScale(report, names, levelPlace);
  const texts = usable.flatMap(({ section }) => textsOf(section));
  const mode = askSplit(
    report,
    texts.filter(({ own }) => !own).map(({ text }) => text),
    levelPlace,
  );
  const reader = createCellReader(report, names, mode);
  const draft = emptyDraft(chapter, levelPlace);
  const writing: Writing = {
    chapter,
    draft,
    reader,
    report,
    scale,
    labelOf: readLabels(
      usable.map(({ section }) => section),
      levelPlace,
      report,
    ),
    byLevel: areStatements(usable.filter(({ section }) => section.items.length > 0)),
    meaning,
    explained: scale ? explainedLevels(usable) : new Set(),
    outside: { count: 0, first: null },
    prose: { count: 0, first: null },
  };
  const kept = new Map(usable.map(({ section, spot }) => [section, spot]));
  for (const { section, spot } of found) {
    for (const item of section.figures) outside(writing.outside, item);
    const own = kept.get(section);
    if (own) addSection(writing, section, own, levels);
    else leaveOut(writing, section, spot, levels);
  }
  draft.cells = reader.counts;
  reader.finish(levelPlace);
  finish(writing);
  return draft.statements.length > 0 ? draft : null;
}

/** "I write code that others can read." as a heading: most of them are sentences. */
function areStatements(found: readonly { section: Section; spot: Spot | null }[]): boolean {
  const titles = found.flatMap(({ spot }) => (spot?.names.length === 1 ? spot.names : []));
  const sentences = titles.filter(
    (title) => /[.!。]$/.test(title) || /^(?:I|We|You|Ich|Je|Yo|Eu)\b.+ .+ /u.test(title),
  );
  return titles.length >= 4 && sentences.length >= titles.length * 0.6;
}

function addSection(writing: Writing, section: Section, spot: Spot, levels: ReadonlySet<Section>): void {
  const { chapter, draft, reader, report, scale, labelOf, meaning } = writing;
  const place: ImportPlace = { file: chapter.file };
  const name = (text: string): string => readName(text, { ...place, line: section.line }, report);
  const level = spot.level === null ? null : name(spot.level);
  const isLevel = levels.has(section);
  const texts = textsOf(section);
  const found = subjectOf(spot.names, chapter, meaning);
  const ofLevel = writing.byLevel && spot.names.length === 1 && spot.level !== null && !isLevel;
  const where = ofLevel ? { ...found, area: spot.level ?? '' } : found;
  const roles = [...(where.role === undefined ? [] : [name(where.role)])];
  for (const role of roles)
    if (!draft.roles.some((one) => one.name === role)) draft.roles.push({ name: role });
  if (level !== null && (texts.length > 0 || isLevel))
    mentionLevel(draft, level, roles, scale, { ...place, line: section.line }, chapter.order);
  if (writing.explained.has(section)) {
    const point = draft.points.find((one) => one.name === level);
    const told = [...section.paragraphs, ...section.items].map((one) => one.text).join('\n');
    if (point) point.description = readDescription(told, { ...place, line: section.line }, report);
    return;
  }
  if (texts.length === 0 || section.items.length > 0) describe(writing, section, { level, isLevel, where });
  for (const [index, item] of texts.entries()) {
    const at = { ...place, line: item.line };
    const label = item.own ? labelOf(item) : undefined;
    const competency = name(label ?? where.competency);
    const area = label !== undefined && spot.names.length > 0 ? where.competency : where.area;
    const text = label === undefined ? item.text : withoutLabel(item.text, label);
    if (item.isLink) {
      outside(writing.prose, item);
      continue;
    }
    const read = reader.read(item.own ? asPoint(text) : text, at);
    mentionTopic(draft, competency, area === undefined ? undefined : name(area), at);
    if (read.length === 0) draft.leftOut.add(fold(level ?? '')).add(fold(competency));
    for (const [part, { mandatory, ...rest }] of read.entries()) {
      const last = draft.statements[draft.statements.length - 1];
      const isExample = spot.use === 'example' || exampleHeads.test(rest.text);
      if (isExample && last && fold(last.competency) === fold(competency)) {
        last.examples.push(rest.text.replace(exampleHeads, '').trim() || rest.text);
        continue;
      }
      const statement: Statement = {
        ...rest,
        competency,
        polarity: spot.use === 'negative' ? 'negative' : 'positive',
        place: { line: item.line, index: index + part },
        ...(level === null ? {} : scale ? { point: level } : { level }),
        ...(area === undefined ? {} : { area: name(area) }),
        ...(roles.length === 0 ? {} : { roles }),
        ...(mandatory ? { mandatory: true } : {}),
        ...(spot.stage === undefined ? {} : { proficiency: spot.stage }),
      };
      draft.statements.push(statement);
    }
  }
  const bare = level === null ? texts.filter(({ isLink }) => !isLink) : [];
  if (bare.length > 0) {
    const [one] = bare;
    report.add(
      'W-ITEM-LEVEL',
      { ...place, line: one?.line ?? section.line },
      { count: bare.length, text: excerpt(one?.text ?? '') },
    );
  }
}

/** One point, whatever its text begins with. */
function asPoint(text: string): string {
  return `• ${text.replace(/\s*\n\s*/g, ' ')}`;
}

/** Paragraphs beside points say what a level or a competency means. */
function describe(
  { draft, chapter, report, scale, prose }: Writing,
  section: Section,
  { level, isLevel, where }: { level: string | null; isLevel: boolean; where: Subject },
): void {
  if (section.paragraphs.length === 0) return;
  const place = { file: chapter.file, line: section.paragraphs[0]?.line ?? section.line };
  const text = readDescription(section.paragraphs.map((one) => one.text).join('\n'), place, report);
  const mention = isLevel && !scale ? draft.levels.find((one) => one.name === level) : undefined;
  const point = isLevel && scale ? draft.points.find((one) => one.name === level) : undefined;
  if (mention && mention.summary === undefined) mention.summary = text;
  else if (point && point.description === undefined) point.description = text;
  else {
    const topic = draft.competencies.find((one) => fold(one.name) === fold(where.competency));
    if (topic && topic.description === undefined && level === null) topic.description = text;
    else for (const passage of section.paragraphs) outside(prose, passage);
  }
}

function leaveOut(writing: Writing, section: Section, spot: Spot | null, levels: ReadonlySet<Section>): void {
  // Entries of a table of contents are no points.
  for (const item of section.items) outside(item.isLink ? writing.prose : writing.outside, item);
  const [first] = section.paragraphs;
  if (!first) return;
  const below = section.children.filter((child) => levels.has(child));
  const isTopic =
    spot && spot.names.length > 0 ? below.length > 0 : below.some((child) => textsOf(child).length > 0);
  if (spot && isTopic) {
    const { competency, area } = subjectOf(spot.names, writing.chapter, writing.meaning);
    const text = readDescription(
      section.paragraphs.map((one) => one.text).join('\n'),
      { file: writing.chapter.file, line: first.line },
      writing.report,
    );
    writing.draft.competencies.push({
      name: competency,
      place: { line: section.line },
      description: text,
      ...(area === undefined ? {} : { area }),
    });
    return;
  }
  for (const passage of section.paragraphs) outside(writing.prose, passage);
}

function outside(left: Writing['outside'], passage: Passage): void {
  left.count++;
  left.first ??= passage;
}

function outsideOf(items: readonly ListItem[]): { count: number; text: string } {
  return { count: items.length, text: excerpt(items[0]?.text ?? '') };
}

function finish({ chapter, report, outside: left, prose }: Writing): void {
  const say = (code: string, { count, first }: Writing['outside']): void => {
    if (first)
      report.add(code, { file: chapter.file, line: first.line }, { count, text: excerpt(first.text) });
  };
  say('W-TEXT-OUTSIDE', left);
  say('I-PROSE', prose);
}
