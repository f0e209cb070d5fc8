import './notebook.css';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Behaviours } from '../../utils/state/behaviours.ts';
import type { Composer, ComposerProblem } from '../../utils/state/composer.ts';
import { Button, ButtonLink } from '../ui/Button.tsx';
import { ChoiceChips, KeptChip } from '../ui/Chip.tsx';
import { formatNumber } from './format.ts';
import { BehaviourPicker } from './later-parts.ts';
import { problemText } from './texts.ts';

/** From here on the counter is shown. */
const nearLimit = 500;

/** Who keeps the promise, and until when. */
export function PromiseFields({ composer, them }: { composer: Composer; them: string | null }) {
  return (
    <div class="promise-fields">
      <ChoiceChips
        legend={i18n.t('notebook.owner')}
        name="owner"
        options={[
          { value: 'me', label: i18n.t('notebook.ownerMe') },
          { value: 'them', label: them ?? i18n.t('notebook.ownerThem') },
        ]}
        value={composer.owner.value}
        onChoose={(owner) => composer.set({ owner })}
      />
      <label class="due">
        {i18n.t('notebook.due')}
        <input
          class="input"
          type="date"
          value={composer.due.value ?? ''}
          onChange={(event) => composer.set({ due: event.currentTarget.value || null })}
        />
      </label>
    </div>
  );
}

/** The behaviours a note is tied to, and the list to choose them from. */
export function TiedBehaviours({
  composer,
  behaviours,
  personId,
  picking,
  onClose,
}: {
  composer: Composer;
  behaviours: Behaviours;
  personId: string | null;
  picking: boolean;
  onClose: () => void;
}) {
  useEffect(() => {
    if (picking) void behaviours.load(personId);
  }, [picking, personId, behaviours]);
  const list = behaviours.list.value;
  const chosen = composer.behaviours.value;
  return (
    <>
      {chosen.length > 0 && (
        <div class="chips">
          {chosen.map((tag) => (
            <KeptChip
              key={tag.behaviourId}
              removeLabel={i18n.t('notebook.untag', { behaviour: tag.competency || tag.text })}
              onRemove={() => composer.untag(tag.behaviourId)}
            >
              {tag.competency || tag.text}
            </KeptChip>
          ))}
        </div>
      )}
      {picking && list.status === 'ready' && (
        <BehaviourPicker
          all={list.value}
          chosen={chosen}
          onChoose={composer.tag}
          onDrop={composer.untag}
          onClose={onClose}
        />
      )}
    </>
  );
}

/** Near the limit only: a number that counts down while one types disturbs. */
export function Counter({ composer }: { composer: Composer }) {
  const left = composer.left.value;
  if (left > Math.min(nearLimit, composer.limit.value / 10)) return null;
  return (
    <span class={left < 0 ? 'meta counter over' : 'meta counter'} title={i18n.t('notebook.left')}>
      {formatNumber(left)}
    </span>
  );
}

/** Only these put what was written at risk. */
const dangers: readonly ComposerProblem[] = ['quota', 'lost', 'failed', 'blocked'];

/** What went wrong, with the way out. */
export function ComposeProblem({
  composer,
  exportHref,
  onReload,
  id,
}: {
  composer: Composer;
  exportHref: string;
  onReload: (() => void) | null;
  id: string;
}) {
  const over = composer.left.value < 0;
  const shown = composer.problem.value ?? (over ? 'over' : null);
  return (
    <div
      id={id}
      class={shown ? `problem ${dangers.includes(shown) ? 'danger' : ''}` : 'visually-hidden'}
      role="alert"
    >
      {shown && (
        <span>{problemText(shown, shown === 'over' ? -composer.left.value : composer.refused.value)}</span>
      )}
      {shown === 'quota' && (
        <ButtonLink href={exportHref} newTab size="small">
          {i18n.t('notebook.exportNow')}
        </ButtonLink>
      )}
      {shown === 'lost' && onReload && (
        <Button size="small" onPress={onReload}>
          {i18n.t('notebook.reload')}
        </Button>
      )}
    </div>
  );
}

/** Said only after the record is durable, until the next word is typed. */
export function ComposeSaved({ composer }: { composer: Composer }) {
  const before = useRef(composer.savedCount.value);
  const saved = composer.savedCount.value !== before.current && composer.text.value === '';
  return (
    <span class="meta" role="status">
      {saved ? i18n.t('notebook.saved') : ''}
    </span>
  );
}
