import type { Area, Competency, OrganisationalValue } from '../../domain/competency.ts';
import { fold, slug, uniqueIds } from '../text/fold.ts';
import type { CompetencyMention, Draft, Report } from '../types.ts';
import { askKind, kindOf } from './kinds.ts';
import type { KindFound } from './kinds.ts';

export interface Topics {
  areas: Area[];
  values: OrganisationalValue[];
  competencies: Competency[];
  competencyId: (name: string, area: string | undefined) => string;
}

/** Areas, values and competencies of all drafts. The same name in two areas is two competencies. */
export function buildTopics(drafts: readonly Draft[], report: Report): Topics {
  const areaIds = uniqueIds();
  const areas = new Map<string, Area>();
  const kinds = new Map<string, KindFound>();
  const values = new Map<string, OrganisationalValue>();
  const valueIds = uniqueIds();
  const competencyIds = uniqueIds();
  const competencies = new Map<string, Competency>();
  const mentions = allMentions(drafts, report);
  const described = new Map(
    drafts.flatMap(({ areas = [] }) => areas).map(({ name, description }) => [fold(name), description]),
  );
  const stated = new Set(
    mentions
      .filter(({ kind, area }) => kind !== undefined && area !== undefined)
      .map(({ area }) => fold(area ?? '')),
  );

  const areaOf = (name: string): Area => {
    const key = fold(name);
    const known = areas.get(key);
    if (known) return known;
    // Where the file states the kind of each competency nobody needs to be asked about the area.
    const found = stated.has(key) ? null : askKind(name, report);
    if (found) kinds.set(key, found);
    const description = described.get(key);
    const area: Area = {
      id: areaIds(slug(name)),
      name,
      ...(description === undefined ? {} : { description }),
      ...(found && found.kind !== 'unknown' ? { kind: found.kind } : {}),
    };
    areas.set(key, area);
    return area;
  };
  const valueOf = (name: string): string => {
    const value = values.get(fold(name)) ?? { id: valueIds(slug(name)), name };
    values.set(fold(name), value);
    return value.id;
  };

  for (const mention of mentions) {
    const key = keyOf(mention.name, mention.area);
    const before = competencies.get(key);
    if (before) {
      if (before.description === undefined && mention.description !== undefined)
        before.description = mention.description;
      continue;
    }
    const area = mention.area === undefined ? null : areaOf(mention.area);
    competencies.set(key, {
      id: competencyIds(slug(mention.name)),
      name: mention.name,
      ...(mention.description === undefined ? {} : { description: mention.description }),
      ...(area ? { areaId: area.id } : {}),
      ...kindOf(
        mention.name,
        mention.kind,
        mention.area === undefined ? undefined : kinds.get(fold(mention.area)),
      ),
      ...(mention.value === undefined ? {} : { valueIds: [valueOf(mention.value)] }),
    });
  }
  return {
    areas: [...areas.values()],
    values: [...values.values()],
    competencies: [...competencies.values()],
    competencyId: (name, area) => competencies.get(keyOf(name, area))?.id ?? slug(name),
  };
}

function keyOf(name: string, area: string | undefined): string {
  return `${fold(area ?? '')}\u0000${fold(name)}`;
}

/** Competencies as mentioned, and those that only a statement names. Rows that repeat a name are reported. */
function allMentions(drafts: readonly Draft[], report: Report): CompetencyMention[] {
  const mentions: CompetencyMention[] = [];
  for (const draft of drafts) {
    const seen = new Set<string>();
    for (const mention of draft.competencies) {
      const key = keyOf(mention.name, mention.area);
      if (seen.has(key))
        report.add('W-DUP-COMPETENCY', { file: draft.file, ...mention.place }, { name: mention.name });
      seen.add(key);
      mentions.push(mention);
    }
    for (const { competency, area, place } of draft.statements) {
      const key = keyOf(competency, area);
      if (seen.has(key)) continue;
      seen.add(key);
      mentions.push({ name: competency, place, ...(area === undefined ? {} : { area }) });
    }
  }
  return mentions;
}
