import { fold } from '../text/fold.ts';
import type { Report } from '../types.ts';
import { keyRole } from './keys.ts';
import { isText, mapsIn, placeOf, textOf } from './node.ts';
import type { Tree, TreeMap, TreeNode } from './node.ts';

/** Types of linked data that speak of a person; a badge or a record is somebody's. */
const personTypes =
  /(?:^|[/#:])(?:person|worker|employee|candidate|verifiablecredential|openbadgecredential|clrcredential|achievementsubject)$/i;
const personKeys = new Set(
  'employeeid|personid|workerid|candidateid|credentialsubject|personcompetencies|personcompetency|employeename'.split(
    '|',
  ),
);
/** Under these a person is who said or made something, not whom it is about. */
const makers = new Set(
  'assertedby|author|authors|creator|creators|source|publisher|contact|contacts|contactpoint|owner|maintainer|maintainers|verifiedby|approvedby|issuer|editor|contributors'.split(
    '|',
  ),
);

/**
 * Reports a file that speaks about somebody instead of a role: ratings, assertions, credentials. True when it does, and
 * then nothing of it is read.
 */
export function refusePeople(tree: Tree, report: Report): boolean {
  const found = findPerson(tree.root, '');
  if (found) report.add('E-PERSON-FILE', placeOf(tree.file, found));
  return found !== null;
}

function findPerson(node: TreeNode, key: string): TreeMap | null {
  if (node.kind === 'text' || makers.has(plain(key))) return null;
  if (node.kind === 'map' && isPerson(node)) return node;
  const children =
    node.kind === 'list'
      ? node.items.map((item) => ({ key, value: item }))
      : node.entries.map((entry) => ({ key: entry.key, value: entry.value }));
  for (const child of children) {
    const found = findPerson(child.value, child.key);
    if (found) return found;
  }
  return null;
}

function isPerson(map: TreeMap): boolean {
  return map.entries.some(({ key, value }) => {
    const name = plain(key);
    if (personKeys.has(name) && (isText(value) ? textOf(value) !== '' : true)) return true;
    const values = isText(value) ? [value] : value.kind === 'list' ? value.items : [];
    const typed = values.some((one) => personTypes.test(textOf(one)));
    if (typed && (name === '@type' || name === 'targettype')) return true;
    if (typed && name === 'type') return isRated(map);
    return keyRole(key) === 'person' && textOf(value) !== '' && isRated(map);
  });
}

/** Scores, and no wording of behaviours beside them: an address at the head of a map rates nobody. */
function isRated(map: TreeMap): boolean {
  let scores = 0;
  for (const inner of mapsIn(map)) {
    for (const { key, value } of inner.entries) {
      const role = keyRole(key);
      if (role === 'behaviours' || role === 'positive' || role === 'negative') return false;
      if (!isText(value)) continue;
      const isNumber = !value.quoted && /^\d+(?:\.\d+)?$/.test(textOf(value));
      if (isNumber || role === 'point' || role === 'level' || /rating|score/i.test(key)) scores++;
    }
  }
  return scores > 0;
}

function plain(key: string): string {
  return fold(key).replace(/[\s_-]/g, '');
}
