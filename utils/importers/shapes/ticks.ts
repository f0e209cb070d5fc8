import { fold } from '../text/fold.ts';
import { cellAt } from '../table/columns.ts';
import type { Column } from '../table/columns.ts';
import { askSplit, createCellReader, readName } from '../table/read-cells.ts';
import type { Draft } from '../types.ts';
import type { LevelColumns } from './level-columns.ts';
import { filledDown, sortRows } from './rows.ts';
import { cellPlace, emptyDraft, headerPlace, reportIgnored } from './shape.ts';
import type { ShapeInput } from './shape.ts';
import { roleNames } from './values.ts';
import { chooseNames } from './wide-names.ts';

/** What stands for "expected at this level"; numbers are targets or scores and never do. */
const ticks = new Set(
  'x|✓|✔|✔️|✅|☑|●|•|■|*|yes|y|true|ja|oui|si|sim|はい|○|◯|◎|نعم|expected|required|applies|erwartet|erforderlich|pflicht|attendu|requis|esperado|requerido|obrigatorio|atteso|richiesto|verwacht|vereist|必須'.split(
    '|',
  ),
);

/** "Not expected at this level", where others of the table are ticked. */
const crosses = new Set(
  'no|n|false|nein|non|nao|nee|-|–|—|✗|✘|✖|×|❌|☐|○|いいえ|لا|not expected|not required|n/a'.split('|'),
);

/** The column of behaviours where the levels' columns hold nothing but ticks; `null` for any other table. */
export function findTicked(input: ShapeInput, levels: LevelColumns): Column | null {
  const texts = input.columns.find(
    ({ field, score, content }) => field === 'behaviour' && score >= 0.8 && content.filled > 0,
  );
  if (!texts || levels.columns.length < 2 || levels.columns.includes(texts)) return null;
  const cells = input.table.rows.flatMap((row) =>
    levels.columns.map(({ index }) => fold(cellAt(row, index))).filter((cell) => cell !== ''),
  );
  const ticked = cells.filter((cell) => isTick(cell, cells));
  return ticked.length > 0 && cells.every((cell) => ticks.has(cell) || crosses.has(cell)) ? texts : null;
}

/** "○" beside "◎" or "●" is the weaker of two marks; alone it is a tick. */
function isTick(cell: string, all: readonly string[]): boolean {
  return ticks.has(cell) && !(cell === '○' && all.some((other) => other === '●' || other === '◎'));
}

/** One row a behaviour, one column a level with a tick where it is expected: it stands at each of them. */
export function readTicked(input: ShapeInput, levels: LevelColumns, texts: Column): Draft {
  const { report } = input;
  const others = input.columns.filter((column) => column !== texts);
  const names = chooseNames({ ...input, columns: others }, levels.columns);
  const draft = emptyDraft('csv-wide', input);
  draft.levelPlace = headerPlace(input, levels.columns);
  for (const column of levels.columns)
    draft.levels.push({ name: levels.nameOf(column), place: headerPlace(input, [column]) });
  const rows = sortRows(input, names.competency ? [names.competency] : [], [texts]);
  const competencies = filledDown(input, rows, names.competency);
  const areas = filledDown(input, rows, names.area);
  const roles = filledDown(input, rows, names.role);
  const cells = rows.map(({ row }) => cellAt(row, texts.index));
  const reader = createCellReader(
    report,
    levels.columns.map(levels.nameOf),
    askSplit(report, cells, headerPlace(input, [texts])),
  );
  const marks = rows.flatMap(({ row }) => levels.columns.map((column) => fold(cellAt(row, column.index))));
  for (const [index, { row, section }] of rows.entries()) {
    const place = cellPlace(input, row, texts);
    const name = (text: string): string => readName(text, place, report);
    const area = name(areas[index] || section || input.named.area || '');
    const competency = name(competencies[index] || area || input.table.table.name);
    const ticked = levels.columns.filter((column) => isTick(fold(cellAt(row, column.index)), marks));
    const own = roleNames(roles[index] || input.named.role || '').map(name);
    if (ticked.length === 0) report.add('W-ROW-LEVEL', cellPlace(input, row));
    if (!draft.competencies.some((one) => one.name === competency && (one.area ?? '') === area))
      draft.competencies.push({ name: competency, place, ...(area === '' ? {} : { area }) });
    for (const role of own) draft.roles.push({ name: role });
    for (const [item, { mandatory, ...found }] of reader.read(cellAt(row, texts.index), place).entries()) {
      for (const column of ticked)
        draft.statements.push({
          ...found,
          competency,
          level: levels.nameOf(column),
          polarity: 'positive',
          place: { ...place, index: item },
          ...(area === '' ? {} : { area }),
          ...(own.length === 0 ? {} : { roles: own }),
          ...(mandatory ? { mandatory: true } : {}),
        });
    }
  }
  draft.cells = reader.counts;
  reader.finish(headerPlace(input));
  reportIgnored(input, new Set([...levels.columns, ...names.all, texts].map((column) => column.index)));
  return draft;
}
