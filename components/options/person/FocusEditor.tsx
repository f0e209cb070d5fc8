import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import type { CoveredCompetency } from '../../../utils/domain/coverage.ts';
import { Button } from '../../ui/Button.tsx';

const mostInFocus = 3;

/** Up to three of what role and level expect. */
export function FocusEditor({
  competencies,
  focus,
  onKeep,
  onClose,
}: {
  competencies: readonly CoveredCompetency[];
  focus: readonly string[];
  onKeep: (focus: string[]) => Promise<void>;
  onClose: () => void;
}) {
  const [chosen, setChosen] = useState<readonly string[]>(focus);
  const isFull = chosen.length >= mostInFocus;
  const toggle = (id: string) =>
    setChosen((before) =>
      before.includes(id) ? before.filter((one) => one !== id) : [...before, id].slice(0, mostInFocus),
    );
  return (
    <form
      class="focus-editor"
      aria-label={i18n.t('person.focus.title')}
      onSubmit={(event) => {
        event.preventDefault();
        void onKeep([...chosen]);
      }}
    >
      <p class="meta" role="status">
        {competencies.length === 0
          ? i18n.t('person.focus.noMap')
          : i18n.t(isFull ? 'person.focus.full' : 'person.focus.hint')}
      </p>
      <ul>
        {competencies.map(({ id, name, behaviours }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                disabled={isFull && !chosen.includes(id)}
                onChange={() => toggle(id)}
              />
              <b dir="auto">{name}</b>
            </label>
            <span class="meta" dir="auto">
              {behaviours[0]?.tag.text}
            </span>
          </li>
        ))}
      </ul>
      <div class="row-actions">
        <Button look="primary" type="submit">
          {i18n.t('person.focus.keep')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {i18n.t('person.cancel')}
        </Button>
      </div>
    </form>
  );
}
