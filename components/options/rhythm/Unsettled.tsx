import { i18n } from '#i18n';
import { useId, useState } from 'preact/hooks';
import type { Outcome, RhythmModel, UnsettledSession } from '../../../utils/state/options-rhythm.ts';
import { formatMoment } from '../../notebook/format.ts';
import { Button } from '../../ui/Button.tsx';
import { formatNumber } from '../format.ts';

/** Whoever has more than these is asked for the newest first. */
const mostShown = 6;
const outcomes: readonly Outcome[] = ['held', 'moved', 'cancelled'];

/** Sessions that are over: one press says what became of each. */
export function Unsettled({
  sessions,
  rhythm,
}: {
  sessions: readonly UnsettledSession[];
  rhythm: RhythmModel;
}) {
  const [all, setAll] = useState(false);
  const shown = all ? sessions : sessions.slice(0, mostShown);
  return (
    <section class="section" aria-labelledby="rhythm-held">
      <header>
        <h2 id="rhythm-held">{i18n.t('rhythm.held.title')}</h2>
        <p class="meta">{i18n.t('rhythm.held.hint')}</p>
      </header>
      <ul class="rhythm-list">
        {shown.map((session) => (
          <Row key={session.key} session={session} rhythm={rhythm} />
        ))}
      </ul>
      {shown.length < sessions.length && (
        <div class="row-actions">
          <Button onPress={() => setAll(true)}>
            {i18n.t('rhythm.held.all', { count: formatNumber(sessions.length) })}
          </Button>
        </div>
      )}
    </section>
  );
}

function Row({ session, rhythm }: { session: UnsettledSession; rhythm: RhythmModel }) {
  const id = useId();
  return (
    <li class="rhythm-row">
      <p id={id} class="rhythm-who">
        <span class="private">
          <bdi>{session.personName ?? i18n.t('rhythm.held.group')}</bdi>
        </span>
        <span class="meta">
          {session.type} · {formatMoment(session.start, rhythm.now())}
        </span>
      </p>
      <div class="rhythm-actions">
        {outcomes.map((outcome) => (
          <Button
            key={outcome}
            size="small"
            describedBy={id}
            onPress={() => void rhythm.settle(session, outcome)}
          >
            {i18n.t(`rhythm.held.${outcome}`)}
          </Button>
        ))}
      </div>
    </li>
  );
}
