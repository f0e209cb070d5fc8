import { limits } from '../limits.ts';
import { emptyGrid } from './grid.ts';
import type { Grid } from './grid.ts';
import type { Parts } from './parts.ts';
import type { WorkbookFault, WorkbookSheet } from './types.ts';
import { walkXml } from './xml.ts';

interface OpenCell {
  text: string;
  paragraphs: number;
  columns: number;
  mergedColumns: number;
  mergedRows: number;
  formula: string | null;
}

/** Sheets of an OpenDocument spreadsheet (OASIS ODF 1.3 part 3, 9), with the texts that its cells show. */
export function readOds(parts: Parts): WorkbookSheet[] | WorkbookFault {
  const manifest = parts.has('META-INF/manifest.xml') ? parts.read('META-INF/manifest.xml') : null;
  if (manifest?.ok && new TextDecoder().decode(manifest.value).includes('encryption-data'))
    return { fault: 'protected' };
  const bytes = parts.read('content.xml');
  if (!bytes.ok)
    return { fault: bytes.code, ...(bytes.detail === undefined ? {} : { detail: bytes.detail }) };
  const sheets = readContent(bytes.value);
  if (sheets === null) return { fault: 'xml', detail: 'content.xml' };
  return sheets.length > limits.sheets ? { fault: 'sheets', detail: String(sheets.length) } : sheets;
}

function readContent(bytes: Uint8Array): WorkbookSheet[] | null {
  const sheets: WorkbookSheet[] = [];
  const hiddenStyles = new Set<string>();
  let style = '';
  let grid: Grid | null = null;
  let row = 0;
  let rowRepeats = 1;
  let column = 0;
  let cell: OpenCell | null = null;
  let aside = 0;
  let inText = 0;

  const isXml = walkXml(bytes, {
    isDone: () => grid !== null && grid.tooMany !== null,
    open: (name, attribute) => {
      const count = (key: string): number => Math.max(1, Number(attribute(key)) || 1);
      if (name === 'style') style = attribute('style:name') ?? '';
      else if (name === 'table-properties' && attribute('table:display') === 'false') hiddenStyles.add(style);
      else if (name === 'table' && attribute('table:name') !== undefined) {
        grid = emptyGrid();
        row = 0;
        const hidden = hiddenStyles.has(attribute('table:style-name') ?? '');
        sheets.push({ name: attribute('table:name') ?? '', hidden, grid });
      } else if (name === 'table-row') {
        column = 0;
        rowRepeats = count('table:number-rows-repeated');
      } else if (name === 'table-cell' || name === 'covered-table-cell') {
        cell = {
          text: '',
          paragraphs: 0,
          columns: count('table:number-columns-repeated'),
          mergedColumns: count('table:number-columns-spanned'),
          mergedRows: count('table:number-rows-spanned'),
          formula: attribute('table:formula') ?? null,
        };
      } else if (name === 'annotation' || name === 'ruby-text') aside++;
      else if (cell !== null && aside === 0) {
        if (name === 'p' || name === 'h') {
          if (cell.paragraphs++ > 0) cell.text += '\n';
          inText++;
        } else if (name === 's') cell.text += ' '.repeat(Math.min(count('text:c'), 100));
        else if (name === 'tab') cell.text += '\t';
        else if (name === 'line-break') cell.text += '\n';
      }
    },
    close: (name) => {
      if (name === 'annotation' || name === 'ruby-text') aside--;
      else if ((name === 'p' || name === 'h') && aside === 0 && inText > 0) inText--;
      else if ((name === 'table-cell' || name === 'covered-table-cell') && cell !== null) {
        if (grid) keep(grid, cell, row, column, rowRepeats);
        column += cell.columns;
        cell = null;
        inText = 0;
      } else if (name === 'table-row') row += rowRepeats;
    },
    text: (text) => {
      if (cell !== null && inText > 0 && aside === 0) cell.text += text;
    },
  });
  return isXml ? sheets : null;
}

function keep(grid: Grid, cell: OpenCell, row: number, column: number, rowRepeats: number): void {
  const { text, formula, columns, mergedColumns, mergedRows } = cell;
  if (mergedColumns > 1 || mergedRows > 1) {
    const area = { top: row, left: column, bottom: row + mergedRows - 1, right: column + mergedColumns - 1 };
    grid.merged.push(area);
  }
  if (formula !== null) {
    const place = { row: row + 1, column, text, formula: formula.replace(/^\w+:=?/, '') };
    if (text === '') grid.unstored.push(place);
    else if (/\p{L}/u.test(text)) grid.formulas.push(place);
  }
  if (text.trim() === '') return;
  if (column + columns > limits.columns) {
    grid.tooMany = { what: 'columns', count: column + columns, row: row + 1 };
    return;
  }
  for (let at = row; at < row + Math.min(rowRepeats, limits.rows + 1); at++) {
    const cells = grid.rows.get(at) ?? [];
    grid.rows.set(at, cells);
    while (cells.length < column) cells.push('');
    for (let index = column; index < column + columns; index++) cells[index] = text;
  }
  if (grid.rows.size > limits.rows) grid.tooMany = { what: 'rows', count: grid.rows.size, row: row + 1 };
}
