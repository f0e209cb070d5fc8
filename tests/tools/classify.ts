import { readFileSync } from 'node:fs';
import { classify } from '../../utils/domain/classify.ts';
import { parseTitles } from './titles.ts';
import { toReport } from './title-report.ts';

/** `classify titles.tsv [--json]`: what the product would show for each title. */
const main = (): number => {
  const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  const file = files[0];
  if (!file) {
    process.stderr.write('Usage: npm run -s classify -- titles.tsv [--json]\n');
    return 2;
  }
  const rows = parseTitles(readFileSync(file, 'utf8'));
  if (!rows) {
    process.stderr.write(`${file}: no column "title" in the first line\n`);
    return 2;
  }
  const results = rows.map((row) => ({ row, result: classify(row.input) }));
  const lines = process.argv.includes('--json')
    ? results.map(({ row, result }) =>
        JSON.stringify({
          predicted: result.type,
          confidence: result.confidence,
          reasons: result.reasons.map(({ code, params }) =>
            params ? `${code}: ${Object.values(params).join(', ')}` : code,
          ),
          title: row.input.title,
        }),
      )
    : toReport(results.map(({ row, result }) => ({ ...row, predicted: result.type })));
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  return 0;
};

process.exitCode = main();
