import { listNames } from '../report.ts';
import { cleanHeader } from '../table/headers.ts';
import { otherLists } from '../words/other-lists.ts';
import { headerPlace } from './shape.ts';
import type { ShapeInput } from './shape.ts';

const surely = new Set(otherLists.surely.split('|'));
const perhaps = new Set(otherLists.perhaps.split('|'));
const ofMap: ReadonlySet<string> = new Set(['behaviour', 'negative', 'competencyDescription', 'proficiency']);

/**
 * Refuses tables of prices, dates, addresses or tasks (E-NOT-MAP): at least two columns that no map has, and none that
 * speaks of competencies or behaviours. True when refused.
 */
export function refuseOther(input: ShapeInput): boolean {
  const { columns, report } = input;
  const filled = columns.filter(({ content }) => content.filled > 0);
  const isOfMap = filled.some(
    ({ field, score, header }) =>
      score >= 0.8 &&
      (ofMap.has(field ?? '') || (field === 'competency' && !/^(?:title|item|name)$/i.test(header))),
  );
  const levels = filled.filter(
    ({ level, rated }) => rated || level.kind === 'career' || level.kind === 'proficiency',
  );
  if (isOfMap || levels.length >= 2) return false;
  const strange = filled.filter(({ header }) => surely.has(cleanHeader(header)));
  const odd = filled.filter(({ header }) => perhaps.has(cleanHeader(header)));
  if (strange.length + odd.length / 2 < 2 || strange.length === 0) return false;
  const found = [...strange, ...odd];
  report.add('E-NOT-MAP', headerPlace(input), { columns: listNames(found.map(({ header }) => header)) });
  return true;
}
