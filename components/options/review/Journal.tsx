import { i18n } from '#i18n';
import { readExportDetail, type JournalEntry } from '../../../utils/domain/journal.ts';
import type { ReviewModel } from '../../../utils/state/options-review.ts';
import { Button } from '../../ui/Button.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { formatTime } from '../format.ts';
import { ScrollTable } from '../learning/ScrollTable.tsx';
import { Loaded } from '../Loaded.tsx';

type ActKey = JournalEntry['act'] extends infer A
  ? A extends `${infer X}-${infer Y}`
    ? `${X}_${Y}`
    : A
  : never;

const actText = (act: JournalEntry['act']): string =>
  i18n.t(`review.journal.act_${act.replace('-', '_') as ActKey}`);

const factsOf = ({ act, detail }: JournalEntry): (string | null)[] => {
  const exported = act === 'exported' ? readExportDetail(detail) : null;
  if (!exported) return [];
  return [
    i18n.t(`review.journal.export_${exported.what}`),
    exported.isPrivate ? i18n.t('review.mark.yes') : i18n.t('review.mark.no'),
  ];
};

/** What was copied, exported and deleted. */
export function Journal({ review }: { review: ReviewModel }) {
  return (
    <section class="section" aria-labelledby="review-journal">
      <h2 id="review-journal">{i18n.t('review.journal.title')}</h2>
      <p class="meta">{i18n.t('review.journal.lead')}</p>
      <Loaded from={review.journal.value}>
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
                    <td class="review-nowrap">{formatTime(entry.at)}</td>
                    <td>
                      {actText(entry.act)}
                      <Facts facts={factsOf(entry)} />
                    </td>
                    <td>
                      {personName ? (
                        <bdi>{personName}</bdi>
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
      {review.hasMore.value && (
        <div class="row-actions">
          <Button look="quiet" onPress={() => void review.moreJournal()}>
            {i18n.t('review.more')}
          </Button>
        </div>
      )}
    </section>
  );
}
