import './table.css';
import { i18n } from '#i18n';
import type { ImportedFile, ImportMessage } from '../../../utils/domain/dry-run.ts';
import { formatNumber } from '../format.ts';
import { useGrowing } from '../use-growing.ts';
import { shapeText } from './shapes.ts';
import { messageText } from './words.ts';

/** More than these are folded away. */
const mostOpen = 8;
/** Drawn in one task. */
const atOnce = 25;

const formats: Record<string, () => string> = {
  'own-file': () => i18n.t('importing.as.own'),
  'map-json': () => i18n.t('importing.as.own'),
  'case-json': () => i18n.t('importing.as.framework'),
  'hr-open': () => i18n.t('importing.as.hr'),
  'json-tree': () => i18n.t('importing.as.json'),
  yaml: () => i18n.t('importing.as.yaml'),
  toml: () => i18n.t('importing.as.toml'),
  'front-matter': () => i18n.t('importing.as.markdown'),
  markdown: () => i18n.t('importing.as.markdown'),
  html: () => i18n.t('importing.as.html'),
  delimited: () => i18n.t('importing.as.table'),
  workbook: () => i18n.t('importing.as.workbook'),
  zip: () => i18n.t('importing.as.archive'),
};

const takenFor = ({ format, leftOut }: ImportedFile): string =>
  format === null || (leftOut !== null && format === 'refused')
    ? i18n.t('importing.as.nothing')
    : (formats[format]?.() ?? i18n.t('importing.as.known'));

/** How it was understood, or why it is left out. */
const reason = ({ name, shape, leftOut }: ImportedFile, messages: readonly ImportMessage[]): string => {
  if (leftOut === null) return shapeText(shape);
  if (leftOut === 'I-SHEET-SKIPPED') return i18n.t('importing.files.notChosen');
  const why = messages.find(({ code, place }) => code === leftOut && place.file === name);
  return why ? messageText(why).what : '';
};

/** What each of several files, or of those in an archive, was taken for. */
export function FileList({
  files,
  messages,
}: {
  files: readonly ImportedFile[];
  messages: readonly ImportMessage[];
}) {
  const drawn = useGrowing(files.length, atOnce);
  if (files.length < 2) return null;
  const table = (
    <table class="table files">
      <thead>
        <tr>
          <th scope="col">{i18n.t('importing.files.file')}</th>
          <th scope="col">{i18n.t('importing.files.taken')}</th>
        </tr>
      </thead>
      <tbody>
        {files.slice(0, drawn).map((file) => (
          <tr key={`${file.archive ?? ''}\n${file.name}`}>
            <td>
              <bdi>
                {file.archive === undefined
                  ? file.name
                  : i18n.t('importing.files.part', { file: file.name, archive: file.archive })}
              </bdi>
            </td>
            <td>
              {takenFor(file)}
              <p class="meta">{reason(file, messages)}</p>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
  return (
    <section class="section" aria-labelledby="import-files">
      <h2 id="import-files">{i18n.t('importing.files.title')}</h2>
      {files.length > mostOpen ? (
        <details class="more-questions">
          <summary>{i18n.t('importing.files.all', { count: formatNumber(files.length) })}</summary>
          {table}
        </details>
      ) : (
        table
      )}
    </section>
  );
}
