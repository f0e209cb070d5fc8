import { limits } from '../limits.ts';
import { readStyles } from './numbers.ts';
import { readOutline } from './outline.ts';
import type { Parts } from './parts.ts';
import { readSheet } from './sheet.ts';
import type { CellContext } from './sheet.ts';
import { readStrings } from './strings.ts';
import type { WorkbookFault, WorkbookSheet } from './types.ts';

/** Sheets of an Office Open XML workbook (ECMA-376), in the order of their tabs. Macros are never looked at. */
export function readXlsx(parts: Parts): WorkbookSheet[] | WorkbookFault {
  const outline = readOutline(parts);
  if (!outline.ok) return faultOf(outline);
  const { sheets, strings, styles, from1904 } = outline.value;
  if (sheets.length > limits.sheets) return { fault: 'sheets', detail: String(sheets.length) };
  const shared = partAs(parts, strings, readStrings);
  if ('fault' in shared) return shared;
  const numbers = partAs(parts, styles, readStyles);
  if ('fault' in numbers) return numbers;
  const context: CellContext = { strings: shared.value, styles: numbers.value, from1904 };
  const found: WorkbookSheet[] = [];
  for (const { name, hidden, part } of sheets) {
    const bytes = parts.read(part);
    if (!bytes.ok) return faultOf(bytes);
    const grid = readSheet(bytes.value, context);
    if (grid === null) return { fault: 'xml', detail: part };
    if (grid.unknownTexts > 0) return { fault: 'texts' };
    found.push({ name, hidden, grid });
  }
  return found;
}

function partAs<T>(
  parts: Parts,
  part: string | null,
  read: (bytes: Uint8Array) => T[] | null,
): { value: T[] } | WorkbookFault {
  if (part === null) return { value: [] };
  const bytes = parts.read(part);
  if (!bytes.ok) return faultOf(bytes);
  const value = read(bytes.value);
  return value === null ? { fault: 'xml', detail: part } : { value };
}

function faultOf({ code, detail }: { code: WorkbookFault['fault']; detail?: string }): WorkbookFault {
  return { fault: code, ...(detail === undefined ? {} : { detail }) };
}
