import { fold } from '../text/fold.ts';
import type { Report } from '../types.ts';
import { keyRole } from './keys.ts';
import { isText, mapsIn, placeOf, textOf } from './node.ts';
import type { Tree, TreeMap } from './node.ts';

/** Types of linked data that speak of a person; a badge or a record is somebody's. */
const personTypes =
  /(?:^|[/#:])(?:person|worker|employee|candidate|verifiablecredential|openbadgecredential|clrcredential|achievementsubject)$/i;
const personKeys = new Set([
  'employeeid',
  'personid',
  'workerid',
  'candidateid',
  'credentialsubject',
  'personcompetencies',
  'personcompetency',
  'employeename',
]);
const scored = new Set(['point', 'level', 'order']);

/**
 * Reports a file that speaks about somebody instead of a role: ratings, assertions, credentials. True when it does, and
 * then nothing of it is read.
 */
export function refusePeople(tree: Tree, report: Report): boolean {
  for (const map of mapsIn(tree.root)) {
    if (!isPerson(map)) continue;
    report.add('E-PERSON-FILE', placeOf(tree.file, map));
    return true;
  }
  return false;
}

function isPerson(map: TreeMap): boolean {
  for (const { key, value } of map.entries) {
    const folded = fold(key).replace(/[\s_-]/g, '');
    if (personKeys.has(folded)) return true;
    const typed = folded === '@type' || folded === 'type' || folded === 'targettype';
    if (
      typed &&
      [...(isText(value) ? [value] : value.kind === 'list' ? value.items : [])].some(speaksOfPerson)
    )
      return hasScores(map) || folded === 'targettype' || folded === '@type';
    if (keyRole(key) === 'person' && textOf(value) !== '' && hasScores(map)) return true;
  }
  return false;
}

function speaksOfPerson(node: Parameters<typeof textOf>[0]): boolean {
  return personTypes.test(textOf(node));
}

/** Numbers, or words of mastery, somewhere in what is said about the person. */
function hasScores(map: TreeMap): boolean {
  for (const inner of mapsIn(map)) {
    for (const { key, value } of inner.entries) {
      if (!isText(value)) continue;
      if (!value.quoted && /^\d+(?:\.\d+)?$/.test(textOf(value))) return true;
      if (scored.has(keyRole(key) ?? '') || /rating|score/i.test(key)) return true;
    }
  }
  return false;
}
