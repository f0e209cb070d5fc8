import type { Behaviour, CompetencyMap } from '../../domain/competency.ts';
import { behavioursAt, indexMap } from '../../domain/brief/map-index.ts';
import { fold } from '../text/fold.ts';
import { limits } from '../limits.ts';
import { personalEvidence, protectedWords } from '../words/protected.ts';
import type { Draft, Report } from '../types.ts';
import { anyLevel } from '../levels/read-level.ts';
import { languagesOf } from './language.ts';

/** Warnings about the wording and the gaps of a finished map; errors where it cannot be used at all. */
export function checkBuilt(map: CompetencyMap, drafts: readonly Draft[], report: Report): void {
  const file = drafts[0]?.file;
  const whole = file === undefined ? {} : { file };
  checkSizes(map, report, whole);
  if (map.behaviours.length === 0) {
    if (!report.hasErrors()) report.add('E-NO-BEHAVIOUR', whole);
    return;
  }
  if (isOnePerson(map.behaviours)) {
    report.add('E-PERSON-FILE', whole);
    return;
  }
  for (const draft of drafts)
    for (const { text, place } of draft.statements)
      checkWording(text, { file: draft.file, ...place }, report);
  checkRepeats(map, report, whole);
  checkGaps(map, drafts, report, whole);
  const [first, second] = languagesOf(map.behaviours.map(({ text }) => text));
  if (first && second && second.share >= 0.25 && second.count >= 5) {
    report.add('W-MIXED-LANGUAGE', whole, { languages: `${first.language}, ${second.language}` });
  }
}

function checkSizes(map: CompetencyMap, report: Report, place: { file?: string }): void {
  const widest = Math.max(0, ...map.roles.map((role) => role.levelIds.length));
  const sizes: [number, number, string][] = [
    [map.roles.length, limits.roles, 'roles'],
    [widest, limits.levelsOfRole, 'levels of one role'],
    [map.levels.length, limits.levels, 'levels'],
    [map.competencies.length, limits.competencies, 'competencies'],
    [map.behaviours.length, limits.behaviours, 'behaviours'],
  ];
  for (const [count, limit, what] of sizes)
    if (count > limit) report.add('E-TOO-MANY', place, { count, limit, what });
}

/** Sentences such as "I led …" in most cells: evidence about one person, not a map. */
function isOnePerson(behaviours: readonly Behaviour[]): boolean {
  const own = behaviours.filter(({ text }) => personalEvidence.test(text)).length;
  return behaviours.length >= 4 && own > behaviours.length / 2;
}

function checkWording(text: string, place: Parameters<Report['add']>[1], report: Report): void {
  const words = new Set(
    protectedWords.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[0])),
  );
  if (words.size > 0) {
    report.add('W-PROTECTED', place, { words: [...words].map((word) => `"${word}"`).join(', ') });
  }
}

function checkRepeats(map: CompetencyMap, report: Report, whole: { file?: string }): void {
  const competencies = new Map(map.competencies.map(({ id, name }) => [id, name]));
  const names = new Map(
    [...map.levels, ...(map.scales ?? []).flatMap(({ points }) => points)].map(({ id, name }) => [id, name]),
  );
  const seen = new Set<string>();
  for (const { competencyId, levelId, scalePoint, roleIds = [], polarity, text, loc } of map.behaviours) {
    const at = levelId ?? scalePoint?.pointId ?? '';
    const key = [competencyId, at, roleIds.join(), polarity, fold(text)].join('\u0000');
    if (seen.has(key)) {
      report.add(
        'W-DUP-BEHAVIOUR',
        { ...whole, ...loc },
        { competency: competencies.get(competencyId) ?? '', level: names.get(at) ?? '' },
      );
    }
    seen.add(key);
  }
}

/** Levels and competencies that stay without a behaviour, unless what was left out there has been said already. */
function checkGaps(
  map: CompetencyMap,
  drafts: readonly Draft[],
  report: Report,
  whole: { file?: string },
): void {
  const said = new Set(drafts.flatMap((draft) => [...draft.leftOut]));
  const index = indexMap(map);
  const reached = new Set<string>();
  for (const role of map.roles) {
    for (const id of role.levelIds) {
      const level = index.levels.get(id);
      if (level && !reached.has(id) && behavioursAt(index, role, level).length > 0) reached.add(id);
    }
  }
  for (const { id, name } of map.levels) {
    if (!reached.has(id) && name !== anyLevel && !said.has(fold(name)))
      report.add('W-EMPTY-LEVEL', whole, { level: name });
  }
  const worded = new Set(map.behaviours.map(({ competencyId }) => competencyId));
  const places = new Map(
    drafts.flatMap((draft) => draft.competencies).map(({ name, place }) => [fold(name), place]),
  );
  for (const { id, name } of map.competencies) {
    if (!worded.has(id) && !said.has(fold(name))) {
      report.add('W-EMPTY-COMPETENCY', { ...whole, ...places.get(fold(name)) }, { name });
    }
  }
}
