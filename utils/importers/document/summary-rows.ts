import type { Block, DocumentRow, Passage } from './blocks.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;

/**
 * A label over several rows, of which one is a text across all other columns: what the label means, and no part of the
 * map. Such rows are taken out, and each row that stays gets the label.
 */
export function takeSummaries(block: TableBlock): { block: TableBlock; summaries: Passage[] } {
  const summaries: Passage[] = [];
  const dropped = new Set<number>();
  const labels = new Map<number, string>();
  for (const { top, left, bottom, right } of block.merged) {
    if (left !== 0 || right !== 0 || bottom === top) continue;
    const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
    const filled = rows.filter((row) => fillOf(block.rows[row]) >= 2);
    const across = rows.filter((row) => fillOf(block.rows[row]) === 1 && spans(block, row));
    if (filled.length === 0 || across.length === 0) continue;
    const label = block.rows[top]?.cells[0] ?? '';
    for (const row of rows) {
      if (filled.includes(row)) labels.set(row, label);
      else dropped.add(row);
    }
    for (const row of across) {
      const { cells = [], line = block.line } = block.rows[row] ?? {};
      summaries.push({ text: cells.slice(1).join(' ').trim(), line });
    }
  }
  if (dropped.size === 0) return { block, summaries };
  const kept = block.rows.flatMap((row, index) => (dropped.has(index) ? [] : [{ row, index }]));
  const place = new Map(kept.map(({ index }, at) => [index, at]));
  return {
    block: {
      ...block,
      rows: kept.map(({ row, index }): DocumentRow => {
        const label = labels.get(index);
        return label === undefined ? row : { ...row, cells: [label, ...row.cells.slice(1)] };
      }),
      merged: block.merged.flatMap((area) => {
        const [top, bottom] = [place.get(area.top), place.get(area.bottom)];
        const isLabel = area.left === 0 && area.right === 0 && labels.has(area.bottom);
        return top === undefined || bottom === undefined || isLabel ? [] : [{ ...area, top, bottom }];
      }),
    },
    summaries,
  };
}

function fillOf(row: DocumentRow | undefined): number {
  return (row?.cells.slice(1) ?? []).filter((cell) => cell.trim() !== '').length;
}

function spans({ merged }: TableBlock, row: number): boolean {
  return merged.some(({ top, left, right }) => top === row && left === 1 && right > left);
}
