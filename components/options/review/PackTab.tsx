import { i18n } from '#i18n';
import type { Person } from '../../../utils/domain/records.ts';
import type { ReviewItem, ReviewPack } from '../../../utils/domain/review/pack.ts';
import type { Notices } from '../../../utils/state/options-notices.ts';
import type { PackModel } from '../../../utils/state/options-review-packs.ts';
import { NoteText } from '../../notebook/NoteText.tsx';
import { kindText } from '../../notebook/texts.ts';
import { Button } from '../../ui/Button.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Loaded } from '../Loaded.tsx';
import { copy } from '../learning/copy.ts';
import { MonthChart, RecencyBar } from './MonthChart.tsx';
import { packWords } from './pack-words.ts';
import { Paper } from './Paper.tsx';
import { Period } from '../Period.tsx';
import { PrintButton } from './PrintButton.tsx';

/** What a review can rest on, and what it cannot. */
export function PackTab({
  model,
  person,
  notices,
}: {
  model: PackModel<ReviewPack>;
  person: Person;
  notices: Notices;
}) {
  const copyMarkdown = async (): Promise<void> => {
    const text = await model.markdown(packWords());
    if (text !== null) await copy(text, notices);
  };
  return (
    <div class="section wide-gaps">
      <Period model={model} />
      <Loaded from={model.pack.value}>
        {(pack) => (
          <>
            <div class="row-actions no-print">
              <PrintButton model={model} isPrivate={false} />
              <Button icon="copy" onPress={() => void copyMarkdown()}>
                {i18n.t('review.copy')}
              </Button>
              <Button onPress={() => void model.save(packWords(), 'md')}>{i18n.t('review.fileMd')}</Button>
            </div>
            <Paper
              title={i18n.t('review.titleOf', { name: person.name })}
              isPrivate={false}
              containsPrivate={false}
            >
              <Shown pack={pack} />
            </Paper>
          </>
        )}
      </Loaded>
    </div>
  );
}

function Shown({ pack }: { pack: ReviewPack }) {
  const { recency, behaviours, untied, gaps } = pack;
  return (
    <>
      <Facts
        facts={[i18n.t('review.mark.period', { from: pack.from, to: pack.to }), pack.role, pack.level]}
      />
      <p class="meta">{i18n.t('review.pack.noScore')}</p>
      {pack.items.length === 0 && <p>{i18n.t('review.pack.empty')}</p>}
      {pack.few && <Notice tone="warning">{i18n.t('review.pack.few')}</Notice>}
      {recency.many && <Notice tone="warning">{i18n.t('review.pack.recentMany')}</Notice>}
      {pack.items.length > 0 && (
        <>
          <section class="section" aria-labelledby="pack-recency">
            <h3 id="pack-recency">{i18n.t('review.pack.recency')}</h3>
            <RecencyBar recency={recency} />
          </section>
          <section class="section" aria-labelledby="pack-months">
            <h3 id="pack-months">{i18n.t('review.pack.months')}</h3>
            <MonthChart months={pack.months} />
          </section>
          <section class="section" aria-labelledby="pack-behaviours">
            <h3 id="pack-behaviours">{i18n.t('review.pack.behaviours')}</h3>
            {behaviours.map(({ tag, items, few }) => (
              <section key={tag.behaviourId} class="section">
                <h4 dir="auto">{tag.text}</h4>
                <Facts facts={[tag.competency, few ? i18n.t('review.pack.few') : null]} />
                <Items items={items} />
              </section>
            ))}
            {untied.length > 0 && (
              <section class="section">
                <h4>{i18n.t('review.pack.untied')}</h4>
                <Items items={untied} />
              </section>
            )}
          </section>
        </>
      )}
      <section class="section" aria-labelledby="pack-gaps">
        <h3 id="pack-gaps">{i18n.t('review.pack.gaps')}</h3>
        {gaps.length === 0 ? (
          <p class="meta">{i18n.t('review.pack.noGaps')}</p>
        ) : (
          <ul class="lines">
            {gaps.map((tag) => (
              <li key={tag.behaviourId}>
                <span dir="auto">{tag.text}</span> <bdi class="meta">{tag.competency}</bdi>
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

function Items({ items }: { items: readonly ReviewItem[] }) {
  return (
    <ul class="review-items">
      {items.map(({ id, day, kind, text, evidence, copied }) => (
        <li key={id}>
          <Facts
            facts={[
              day,
              kindText(kind),
              copied ? i18n.t('review.pack.source_copied') : i18n.t('review.pack.source_written'),
            ]}
          />
          {evidence?.situation && <NoteText text={evidence.situation} />}
          <NoteText text={text} />
          {evidence?.impact && <NoteText text={evidence.impact} />}
        </li>
      ))}
    </ul>
  );
}
