export interface Judged {
  label: string;
  predicted: string;
  language: string;
  ambiguous: boolean;
}

export interface Figures {
  rows: number;
  strict: number;
  family: number;
  /** Of what was offered, how much should have been. */
  precision: number;
  /** Of what should have been offered, how much was. */
  recall: number;
}

const toFamily = (type: string): string => (type === 'weekly_checkin' ? 'one_on_one' : type);

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** A trigger is a prediction other than `none`; it is right when the label is none neither. */
export const toFigures = (rows: readonly Judged[]): Figures => {
  const offered = rows.filter(({ predicted }) => predicted !== 'none');
  const wanted = rows.filter(({ label }) => label !== 'none');
  const right = offered.filter(({ label }) => label !== 'none').length;
  return {
    rows: rows.length,
    strict: share(rows.filter(({ label, predicted }) => label === predicted).length, rows.length),
    family: share(
      rows.filter(({ label, predicted }) => toFamily(label) === toFamily(predicted)).length,
      rows.length,
    ),
    precision: share(right, offered.length),
    recall: share(right, wanted.length),
  };
};

const toLine = (name: string, { rows, strict, family, precision, recall }: Figures): string =>
  [
    name.padEnd(24),
    `rows ${String(rows).padStart(4)}`,
    `strict ${strict.toFixed(3)}`,
    `family ${family.toFixed(3)}`,
    `trigger precision ${precision.toFixed(3)}`,
    `recall ${recall.toFixed(3)}`,
  ].join('  ');

/** The figures in lines of text; without labels only the counts of what was predicted. */
export const toReport = (rows: readonly Judged[]): string[] => {
  const labelled = rows.filter(({ label }) => label !== '');
  if (labelled.length === 0) {
    const counts = new Map<string, number>();
    for (const { predicted } of rows) counts.set(predicted, (counts.get(predicted) ?? 0) + 1);
    return [
      `rows ${rows.length}, no labels`,
      ...[...counts].map(([type, count]) => `${type.padEnd(24)}${count}`),
    ];
  }
  const languages = [...new Set(labelled.map(({ language }) => language))].sort();
  return [
    toLine('all', toFigures(labelled)),
    toLine('without ambiguous', toFigures(labelled.filter(({ ambiguous }) => !ambiguous))),
    ...languages.map((language) =>
      toLine(language || '(no language)', toFigures(labelled.filter((row) => row.language === language))),
    ),
  ];
};
