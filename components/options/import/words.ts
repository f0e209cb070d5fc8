import { i18n } from '#i18n';
import type {
  ImportMessage,
  ImportParams,
  ImportPhrase,
  ImportPlace,
  ImportQuestion,
  ImportSeverity,
} from '../../../utils/domain/dry-run.ts';
import { formatLanguage, formatList, formatNumber } from '../format.ts';

/** Codes come from the importers: a contract test holds a text for each in every language. */
const say = i18n.t as unknown as (key: string, values: Record<string, string>) => string;

const keyOf = (code: string): string => code.replaceAll('-', '_');
const upper = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** Counted in the file and not amounts: no separators. */
const plain = new Set(['row', 'line']);

const valueText = (name: string, value: string | number): string => {
  if (name === 'languages') return formatList(String(value).split(', ').map(formatLanguage));
  return typeof value === 'number' && !plain.has(name) ? formatNumber(value) : String(value);
};

const phraseText = ({ key, params }: ImportPhrase): string =>
  say(`importing.phrase.${key}`, fill(params)) || say('importing.phrase.notExpected', {});

function fill(params: ImportParams, phrases: Record<string, ImportPhrase> = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      const phrase = phrases[name];
      return [name, phrase ? phraseText(phrase) : valueText(name, value)];
    }),
  );
}

/** What is wrong, and what to do about it: a sentence each. */
export const messageText = ({
  code,
  place,
  params,
  phrases,
}: ImportMessage): { what: string; todo: string } => {
  const file = place.file === undefined ? {} : { file: place.file };
  const values: Record<string, string> = { ...file, ...fill(params, phrases) };
  const words = (part: 'what' | 'todo'): string => {
    const text = say(`importing.message.${keyOf(code)}.${part}`, values);
    if (text === '') return say(`importing.unknown.${part}`, { code });
    const opensWithPhrase = Object.keys(phrases ?? {}).some((name) => text.startsWith(values[name] ?? ' '));
    return opensWithPhrase ? upper(text) : text;
  };
  return { what: words('what'), todo: words('todo') };
};

export const questionText = ({ code, params, phrases, about }: ImportQuestion): string =>
  say(`importing.ask.${keyOf(code)}`, fill(params, phrases)) || about;

/** Options that are names out of the file stay as they are. */
const named = new Set(['Q-SHEET', 'Q-HEADER-ROW', 'Q-LEVEL-ORDER']);

export const optionText = (code: string, { value, label }: { value: string; label: string }): string =>
  named.has(code) ? label : say(`importing.option.${keyOf(code)}.${value}`, {}) || label;

/** "row 41 (line 44), column “Senior”": rows as the spreadsheet counts, the physical line only where it differs. */
export const whereText = (place: ImportPlace, withFile = false): string => {
  const { file, sheet, row, line, column, path } = place;
  const parts = [
    withFile && file !== undefined && i18n.t('importing.place.file', { file }),
    sheet !== undefined && i18n.t('importing.place.sheet', { sheet }),
    row !== undefined && i18n.t('importing.place.row', { row: String(row) }),
    line !== undefined && line !== row && i18n.t('importing.place.line', { line: String(line) }),
    column !== undefined &&
      (/^\d+$/.test(column)
        ? i18n.t('importing.place.character', { column })
        : i18n.t('importing.place.column', { column })),
    path !== undefined && path !== '' && i18n.t('importing.place.field', { path }),
  ].filter((part) => typeof part === 'string');
  return parts.length > 0 ? parts.join(', ') : (file ?? i18n.t('options.import.wholeFile'));
};

/** One message in one line, for the colleague who owns the file. */
export const lineText = (message: ImportMessage): string =>
  i18n.t('importing.copied', {
    code: message.code,
    severity: severityText(message.severity),
    where: whereText(message.place, true),
    ...messageText(message),
  });

export const severityText = (severity: ImportSeverity): string =>
  i18n.t(`importing.severity.${severity === 'question' ? 'info' : severity}`);
