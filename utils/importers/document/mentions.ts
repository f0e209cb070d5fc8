import { blankDraft } from '../blank-draft.ts';
import type { Draft, ImportPlace } from '../types.ts';
import type { Chapter } from './spot.ts';

/** A draft of one document, before anything of it is read. */
export function emptyDraft(chapter: Chapter, levelPlace: ImportPlace): Draft {
  const draft = blankDraft('md-headings', chapter.file, levelPlace);
  if (chapter.byFile) return draft;
  draft.facts.set('name', chapter.name);
  return { ...draft, ordered: true };
}

/** Notes that a level is named here, once a role. */
export function mentionLevel(
  draft: Draft,
  name: string,
  roles: readonly string[],
  scale: boolean,
  place: ImportPlace,
  order?: number,
): void {
  if (scale) {
    if (!draft.points.some((point) => point.name === name)) draft.points.push({ name });
    return;
  }
  for (const role of roles.length > 0 ? roles : [undefined]) {
    if (draft.levels.some((one) => one.name === name && one.role === role)) continue;
    draft.levels.push({
      name,
      place,
      ...(role === undefined ? {} : { role }),
      ...(order === undefined ? {} : { order }),
    });
  }
}

/** Notes that a competency is named here. */
export function mentionTopic(draft: Draft, name: string, area: string | undefined, place: ImportPlace): void {
  if (draft.competencies.some((one) => one.name === name && one.area === area)) return;
  draft.competencies.push({ name, place, ...(area === undefined ? {} : { area }) });
}
