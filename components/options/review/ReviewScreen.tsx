import './review.css';
import { i18n } from '#i18n';
import type { Person } from '../../../utils/domain/records.ts';
import type { OptionsModel } from '../../../utils/state/options.ts';
import { reviewTabs, type ReviewModel } from '../../../utils/state/options-review.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { Loaded } from '../Loaded.tsx';
import { Journal } from '../privacy/Journal.tsx';
import { ScreenHead } from '../ScreenHead.tsx';
import { AccessTab } from './AccessTab.tsx';
import { HandoffTab } from './HandoffTab.tsx';
import { PackTab } from './PackTab.tsx';
import { PromoteTab } from './PromoteTab.tsx';

/** What goes out: `#review` chooses whom it is about and shows the journal, `#review/<id>` is about one person. */
export function ReviewScreen({ model }: { model: OptionsModel }) {
  const review = model.review();
  const id = model.route.value.rest;
  return (
    <Loaded from={review.people.value}>
      {(people) => {
        const person = people.find((one) => one.id === id);
        return person ? (
          <OnePerson review={review} person={person} />
        ) : (
          <Everybody review={review} people={people} />
        );
      }}
    </Loaded>
  );
}

function Everybody({ review, people }: { review: ReviewModel; people: readonly Person[] }) {
  return (
    <>
      <ScreenHead title={i18n.t('review.title')} lead={i18n.t('review.lead')} />
      <section class="section" aria-labelledby="review-people">
        <h2 id="review-people">{i18n.t('review.choose')}</h2>
        {people.length === 0 ? (
          <EmptyState>{i18n.t('review.nobody')}</EmptyState>
        ) : (
          <ul class="review-people">
            {people.map(({ id, name }) => (
              <li key={id}>
                <a href={`#review/${id}`}>
                  <bdi>{name}</bdi>
                </a>
              </li>
            ))}
          </ul>
        )}
      </section>
      <Journal journal={review.journal} />
    </>
  );
}

function OnePerson({ review, person }: { review: ReviewModel; person: Person }) {
  const tab = review.tab.value;
  const parts = review.of(person.id);
  return (
    <div class="review" key={person.id}>
      <div class="no-print">
        <a class="meta" href="#review">
          {i18n.t('review.all')}
        </a>
        <ScreenHead title={i18n.t('review.titleOf', { name: person.name })} lead={i18n.t('review.lead')} />
      </div>
      <Tabs
        label={i18n.t('review.title')}
        tabs={reviewTabs.map((value) => ({ value, label: i18n.t(`review.tabs.${value}`) }))}
        value={tab}
        onChoose={review.choose}
      >
        {tab === 'promote' && <PromoteTab review={review} promote={parts.promote()} person={person} />}
        {tab === 'pack' && <PackTab model={parts.pack()} person={person} notices={review.notices} />}
        {tab === 'handoff' && <HandoffTab model={parts.handoff()} person={person} />}
        {tab === 'access' && <AccessTab model={parts.access()} person={person} />}
      </Tabs>
    </div>
  );
}
