import type { Result } from '../../domain/result.ts';
import { fail, ok } from '../../domain/result.ts';
import { relationsOf } from './parts.ts';
import type { PartFault, Parts, Relation } from './parts.ts';
import { walkXml } from './xml.ts';

export interface SheetEntry {
  name: string;
  hidden: boolean;
  /** Part that holds its cells. */
  part: string;
}

/** What a workbook says about itself: its sheets in their order, and where the rest lies. */
export interface Outline {
  sheets: SheetEntry[];
  /** Days are counted from 1904, as old programs on a Mac did. */
  from1904: boolean;
  strings: string | null;
  styles: string | null;
}

/** Reads the workbook part. Sheets of charts and macros hold no cells and are passed over. */
export function readOutline(parts: Parts): Result<Outline, PartFault> {
  const root = relationsOf(parts, '');
  if (!root.ok) return root;
  const stated = root.value.find(({ type }) => type === 'officeDocument')?.target;
  const part = stated !== undefined && parts.has(stated) ? stated : 'xl/workbook.xml';
  const bytes = parts.read(part);
  if (!bytes.ok) return bytes;
  const relations = relationsOf(parts, part);
  if (!relations.ok) return relations;
  const outline: Outline = {
    sheets: [],
    from1904: false,
    strings: partOf(relations.value, 'sharedStrings', 'xl/sharedStrings.xml', parts),
    styles: partOf(relations.value, 'styles', 'xl/styles.xml', parts),
  };
  const isXml = walkXml(bytes.value, {
    open: (name, attribute) => {
      if (name === 'workbookPr') outline.from1904 = isTrue(attribute('date1904'));
      if (name !== 'sheet') return;
      const relation = relations.value.find(({ id }) => id === attribute('r:id'));
      const fallback = `xl/worksheets/sheet${outline.sheets.length + 1}.xml`;
      if (relation !== undefined && relation.type !== 'worksheet') return;
      outline.sheets.push({
        name: (attribute('name') ?? '').trim() || `Sheet ${outline.sheets.length + 1}`,
        hidden: /hidden/i.test(attribute('state') ?? ''),
        part: relation?.target ?? fallback,
      });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return isXml ? ok(outline) : fail('xml', { detail: part });
}

function partOf(relations: readonly Relation[], type: string, usual: string, parts: Parts): string | null {
  const name = relations.find((relation) => relation.type === type)?.target ?? usual;
  return parts.has(name) ? name : null;
}

export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
