import { limits } from '../limits.ts';
import { areaOf, cellAddress, emptyGrid } from './grid.ts';
import type { Grid } from './grid.ts';
import { numberText } from './numbers.ts';
import type { NumberStyle } from './numbers.ts';
import { isTrue } from './outline.ts';
import { createTextRuns, unescapeText } from './strings.ts';
import { walkXml } from './xml.ts';

/** What cells refer to. */
export interface CellContext {
  strings: readonly string[];
  styles: readonly NumberStyle[];
  from1904: boolean;
}

interface Cell {
  row: number;
  column: number;
  type: string;
  style: number;
  value: string;
  formula: string | null;
}

/** The cells of a worksheet part: stored values as text, nothing is calculated. `null` when it is no XML. */
export function readSheet(bytes: Uint8Array, context: CellContext): Grid | null {
  const grid = emptyGrid();
  const runs = createTextRuns();
  let row = -1;
  let column = -1;
  let hidden = false;
  let cell: Cell | null = null;
  let into: 'value' | 'formula' | 'inline' | null = null;

  const openRow = (attribute: (name: string) => string | undefined): void => {
    const stated = Number(attribute('r'));
    row = Number.isInteger(stated) && stated > 0 ? stated - 1 : row + 1;
    column = -1;
    hidden = isTrue(attribute('hidden'));
  };
  const openCell = (attribute: (name: string) => string | undefined): void => {
    const address = cellAddress(attribute('r') ?? '');
    column = address?.column ?? column + 1;
    cell = {
      row: address?.row ?? row,
      column,
      type: attribute('t') ?? 'n',
      style: Number(attribute('s') ?? 0),
      value: '',
      formula: null,
    };
  };

  const isXml = walkXml(bytes, {
    isDone: () => grid.tooMany !== null,
    open: (name, attribute) => {
      if (cell === null) {
        if (name === 'row') openRow(attribute);
        else if (name === 'c') openCell(attribute);
        else if (name === 'mergeCell') {
          const area = areaOf(attribute('ref') ?? '');
          if (area) grid.merged.push(area);
        } else if (name === 'col' && isTrue(attribute('hidden')))
          hideColumns(grid, Number(attribute('min')), Number(attribute('max')));
      } else if (name === 'v') into = 'value';
      else if (name === 'f') {
        into = 'formula';
        cell.formula = '';
      } else if (name === 'is') into = 'inline';
      else if (into === 'inline') runs.open(name, attribute);
    },
    close: (name) => {
      if (cell === null) return;
      if (name === 'c') {
        keep(grid, cell, context, hidden);
        cell = null;
        into = null;
      } else if (name === 'is') {
        cell.value = runs.take();
        into = null;
      } else if (name === 'v' || name === 'f') into = null;
      else if (into === 'inline') runs.close(name);
    },
    text: (text) => {
      if (cell === null || into === null) return;
      if (into === 'inline') runs.text(text);
      else if (into === 'value') cell.value += text;
      else cell.formula = (cell.formula ?? '') + text;
    },
  });
  return isXml ? grid : null;
}

/** Files state "all columns to the right" as hidden; only those that can be read matter. */
function hideColumns(grid: Grid, from: number, to: number): void {
  for (let column = from; column <= Math.min(to, limits.columns); column++)
    grid.hiddenColumns.add(column - 1);
}

function keep(grid: Grid, cell: Cell, context: CellContext, hidden: boolean): void {
  const text = textOf(cell, context);
  const { row, column, formula } = cell;
  if (cell.type === 's' && cell.value !== '' && context.strings[Number(cell.value)] === undefined)
    grid.unknownTexts++;
  if (formula !== null) {
    const place = { row: row + 1, column, text, formula };
    if (text === '' && cell.value === '') grid.unstored.push(place);
    else if (cell.type === 'str' || cell.type === 's') grid.formulas.push(place);
  }
  if (text.trim() === '') return;
  if (column >= limits.columns) {
    grid.tooMany = { what: 'columns', count: column + 1, row: row + 1 };
    return;
  }
  let cells = grid.rows.get(row);
  if (!cells) {
    cells = [];
    grid.rows.set(row, cells);
    if (hidden) grid.hiddenRows++;
    if (grid.rows.size > limits.rows) grid.tooMany = { what: 'rows', count: grid.rows.size, row: row + 1 };
  }
  while (cells.length < column) cells.push('');
  cells[column] = text;
}

function textOf({ type, value, style }: Cell, { strings, styles, from1904 }: CellContext): string {
  switch (type) {
    case 's':
      return strings[Number(value)] ?? '';
    case 'inlineStr':
      return value;
    case 'str':
      return unescapeText(value);
    case 'b':
      return value === '' ? '' : isTrue(value) ? 'TRUE' : 'FALSE';
    case 'd':
      return value.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '');
    case 'e':
      return value;
    default:
      return numberText(value, styles[style], from1904);
  }
}
