import { i18n } from '#i18n';
import { readExportDetail, type ExportKind, type JournalEntry } from '../../../utils/domain/journal.ts';
import type { JournalModel } from '../../../utils/state/options-journal.ts';
import { Button } from '../../ui/Button.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { formatNumber, formatTime } from '../format.ts';
import { ScrollTable } from '../learning/ScrollTable.tsx';
import { Loaded } from '../Loaded.tsx';

type ActKey = JournalEntry['act'] extends infer A
  ? A extends `${infer X}-${infer Y}`
    ? `${X}_${Y}`
    : A
  : never;

const actText = (act: JournalEntry['act']): string =>
  i18n.t(`review.journal.act_${act.replace('-', '_') as ActKey}`);

const kindText = (kind: ExportKind): string => {
  switch (kind) {
    case 'csv':
    case 'ics':
    case 'person':
    case 'day':
      return i18n.t(`exports.journal.${kind}`);
    default:
      return i18n.t(`review.journal.export_${kind}`);
  }
};

const factsOf = ({ act, detail }: JournalEntry): (string | null)[] => {
  const exported = act === 'exported' ? readExportDetail(detail) : null;
  if (!exported) return [];
  const { what, count, isPrivate } = exported;
  return [
    kindText(what),
    count === null ? null : i18n.t('exports.journal.count', { count: formatNumber(count) }),
    isPrivate ? i18n.t('review.mark.yes') : i18n.t('review.mark.no'),
  ];
};

/** What was copied, exported and deleted: when and what kind, never what it said. */
export function Journal({ journal }: { journal: JournalModel }) {
  return (
    <section class="section" aria-labelledby="journal">
      <h2 id="journal">{i18n.t('review.journal.title')}</h2>
      <p class="meta">{i18n.t('review.journal.lead')}</p>
      <Loaded from={journal.lines.value}>
        {(lines) =>
          lines.length === 0 ? (
            <p class="meta">{i18n.t('review.journal.empty')}</p>
          ) : (
            <ScrollTable label={i18n.t('review.journal.title')}>
              <thead>
                <tr>
                  <th scope="col">{i18n.t('review.journal.when')}</th>
                  <th scope="col">{i18n.t('review.journal.what')}</th>
                  <th scope="col">{i18n.t('review.journal.who')}</th>
                </tr>
              </thead>
              <tbody>
                {lines.map(({ entry, personName }) => (
                  <tr key={entry.id}>
                    <td class="journal-when">{formatTime(entry.at)}</td>
                    <td>
                      {actText(entry.act)}
                      <Facts facts={factsOf(entry)} />
                    </td>
                    <td>
                      {personName ? (
                        <bdi class="private">{personName}</bdi>
                      ) : (
                        <span class="meta">{i18n.t('review.journal.nobody')}</span>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </ScrollTable>
          )
        }
      </Loaded>
      {journal.hasMore.value && (
        <div class="row-actions">
          <Button look="quiet" onPress={() => void journal.more()}>
            {i18n.t('review.more')}
          </Button>
        </div>
      )}
    </section>
  );
}
