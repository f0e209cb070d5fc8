import { readColumns } from '../table/columns.ts';
import { findHeader } from '../table/find-header.ts';
import type { Draft, Report, Table } from '../types.ts';
import { askTime } from './ask.ts';
import { findCaseColumns, readCaseTable } from './case-csv.ts';
import { findLevelColumns } from './level-columns.ts';
import { readLong } from './long.ts';
import { refuseOther } from './not-a-map.ts';
import { refuseScores } from './scores.ts';
import { readMoodle } from './moodle.ts';
import { findParentColumns } from './parent-columns.ts';
import { headerPlace } from './shape.ts';
import type { ShapeInput } from './shape.ts';
import { findTicked, readTicked } from './ticks.ts';
import { findTransposed, readTransposed } from './transposed.ts';
import { readWide } from './wide.ts';

/** Reads one table into a draft: the shape is recognised, not chosen. `null` when an error has been reported. */
export function readTable(table: Table, named: ShapeInput['named'], report: Report): Draft | null {
  const transposed = findTransposed(table);
  if (transposed) return readTransposed(transposed, named, report);
  const headered = findHeader(table, report);
  if (!headered) return null;
  const input: ShapeInput = { table: headered, columns: readColumns(headered), report, named };
  const items = findCaseColumns(input.columns);
  if (items) return readCaseTable(input, items);
  const parents = findParentColumns(input);
  if (parents) return readMoodle(input, parents);
  if (refuseScores(input) || refuseOther(input)) return null;
  const times = input.columns.filter((column) => column.level.kind === 'time' && column.content.filled > 0);
  const withTime =
    times.length > 0 &&
    askTime(
      report,
      times.map((column) => column.header),
      headerPlace(input, times),
    );
  const levels = findLevelColumns(input, withTime);
  if (!levels) return readLong(input);
  const ticked = findTicked(input, levels);
  return ticked ? readTicked(input, levels, ticked) : readWide(input, levels);
}
