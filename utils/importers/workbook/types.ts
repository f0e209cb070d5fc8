import type { Grid } from './grid.ts';
import type { PartFault } from './parts.ts';

/** A sheet with its cells. */
export interface WorkbookSheet {
  name: string;
  hidden: boolean;
  grid: Grid;
}

/** Why a workbook cannot be read. `texts`: cells refer to texts that are not there; `sheets`: there are too many. */
export interface WorkbookFault {
  fault: PartFault | 'texts' | 'sheets';
  /** The part it is about, or how many sheets there are. */
  detail?: string;
}
