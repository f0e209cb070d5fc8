import { i18n } from '#i18n';
import type { Person } from '../../../utils/domain/records.ts';
import type { ReviewModel } from '../../../utils/state/options-review.ts';
import type { PromoteModel, PromotionCandidate } from '../../../utils/state/options-review-promote.ts';
import { NoteText } from '../../notebook/NoteText.tsx';
import { kindText } from '../../notebook/texts.ts';
import { Button } from '../../ui/Button.tsx';
import { Badge } from '../../ui/Chip.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Tick } from '../../ui/Tick.tsx';
import { formatTime } from '../format.ts';
import { Loaded } from '../Loaded.tsx';
import { CopyEditor } from './CopyEditor.tsx';

/** Coaching notes, each with the way into the review and out of it again. */
export function PromoteTab({
  review,
  promote,
  person,
}: {
  review: ReviewModel;
  promote: PromoteModel;
  person: Person;
}) {
  const closed = person.coachOnly === true;
  return (
    <div class="section wide-gaps">
      <Tick checked={closed} onTick={(on) => void review.setCoachOnly(person.id, on)}>
        {i18n.t('review.promote.coachOnly', { name: person.name })}
      </Tick>
      {closed ? (
        <Notice icon="lock">{i18n.t('review.promote.coachOnlyWhat')}</Notice>
      ) : (
        <p class="meta">{i18n.t('review.promote.lead')}</p>
      )}
      <Loaded from={promote.notes.value}>
        {(notes) =>
          notes.length === 0 ? (
            <p class="meta">{i18n.t('review.promote.empty', { name: person.name })}</p>
          ) : (
            <ul class="review-notes">
              {notes.map((candidate) => (
                <Candidate key={candidate.note.id} candidate={candidate} promote={promote} closed={closed} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {promote.hasMore.value && (
        <div class="row-actions">
          <Button look="quiet" onPress={() => void promote.more()}>
            {i18n.t('review.more')}
          </Button>
        </div>
      )}
    </div>
  );
}

function Candidate({
  candidate,
  promote,
  closed,
}: {
  candidate: PromotionCandidate;
  promote: PromoteModel;
  closed: boolean;
}) {
  const { note, copy } = candidate;
  const editing = promote.form.value?.candidate.note.id === note.id;
  const inReview = copy !== null && !closed;
  const day = formatTime(note.at, note.zone);
  return (
    <li class="review-note" aria-label={i18n.t('review.promote.note', { day })}>
      <div class="review-note-head">
        <Facts facts={[day, kindText(note.kind), ...note.behaviours.map(({ competency }) => competency)]} />
        <Badge tone={inReview ? 'evaluation' : 'coaching'} icon={inReview ? 'check' : 'lock'}>
          {inReview ? i18n.t('review.promote.inReview') : i18n.t('review.promote.private')}
        </Badge>
      </div>
      {note.evidence?.situation && <NoteText text={note.evidence.situation} />}
      <NoteText text={note.text} />
      {note.evidence?.impact && <NoteText text={note.evidence.impact} />}
      {editing ? (
        <CopyEditor promote={promote} />
      ) : (
        <div class="row-actions">
          {!closed && (
            <Button size="small" onPress={() => promote.open(candidate)}>
              {copy ? i18n.t('review.promote.edit') : i18n.t('review.promote.do')}
            </Button>
          )}
          {copy && (
            <Button size="small" look="quiet" onPress={() => void promote.takeBack(candidate)}>
              {i18n.t('review.promote.takeBack')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
