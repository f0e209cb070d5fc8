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
