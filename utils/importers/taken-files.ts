import type { FullReport } from './report.ts';
import type { ReadFile } from './read-file.ts';
import type { Draft, ImportedFile } from './types.ts';

/** As many as a list can show. */
const mostFiles = 200;

/** What each file was taken for, and why it was left out where nothing of it is read. */
export function toFiles(
  read: readonly ReadFile[],
  drafts: readonly Draft[],
  report: FullReport,
): ImportedFile[] {
  const all = report.all();
  const reasonOf = ({ name, format, reading }: ReadFile): string | null => {
    const about = all.filter(({ place }) => place.file === name);
    const error = about.find(({ severity }) => severity === 'error')?.code;
    if (reading.kind === 'none' && format !== 'zip') return error ?? 'E-NO-BEHAVIOUR';
    if (drafts.some(({ file }) => file === name)) return null;
    const aside = about.find(({ code }) => code === 'I-SHEET-SKIPPED' || code === 'W-HIDDEN-SHEET');
    return error ?? aside?.code ?? null;
  };
  const files = read.map((one): ImportedFile => {
    const { name, archive, format, reading } = one;
    const own = reading.kind === 'map' ? 'canonical' : null;
    return {
      name,
      ...(archive === undefined ? {} : { archive }),
      format,
      shape: own ?? drafts.find(({ file }) => file === name)?.shape ?? null,
      leftOut: reasonOf(one),
    };
  });
  return [...files, ...notChosen(report)].slice(0, mostFiles);
}

/** Files of an archive that were asked about and do not belong to the map. */
function notChosen(report: FullReport): ImportedFile[] {
  return report.questions().flatMap(({ id, code, options, default: chosen }) => {
    if (code !== 'Q-SHEET' || id === code || !Array.isArray(options) || !Array.isArray(chosen)) return [];
    const archive = id.slice(code.length + 1);
    const wanted: unknown[] = chosen;
    return options
      .filter(({ value }) => !wanted.includes(value))
      .map(({ value }) => ({
        name: value,
        archive,
        format: null,
        shape: null,
        leftOut: 'I-SHEET-SKIPPED',
      }));
  });
}
