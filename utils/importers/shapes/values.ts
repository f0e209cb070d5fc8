import { fold } from '../text/fold.ts';

const truths = new Set('yes|y|true|x|1|m|must|mandatory|required|ja|oui|si|sim|✓|✔|○|必須'.split('|'));

/** A cell of a column "Mandatory". */
export function readMandatory(cell: string): boolean {
  return truths.has(fold(cell));
}

/** What a column "Kind" says, as written; `null` when blank. */
export function kindLabel(cell: string): string | null {
  const text = cell.trim();
  return text === '' || text.length > 60 ? null : text;
}

const everyone = new Set(
  'all|all roles|any|any role|everyone|everybody|alle|alle rollen|tous|toutes|tous les roles|todos|todos los roles|todos os papeis|tutti|tutti i ruoli|allen|alle rollen|全員|全職種|共通'.split(
    '|',
  ),
);

/** Roles named in one cell, "Engineer; Designer"; none for a blank cell and for "all roles". */
export function roleNames(cell: string): string[] {
  const names = cell.split(/[;|\n]/).map((name) => name.replace(/\s+/g, ' ').trim());
  return [...new Set(names)].filter((name) => name !== '' && !everyone.has(fold(name)));
}
