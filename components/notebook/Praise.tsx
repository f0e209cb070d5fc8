import './timeline.css';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { BehaviourTag } from '../../utils/domain/records.ts';
import { matchBehaviours } from '../../utils/state/behaviours.ts';
import { valueOr } from '../../utils/state/options-loading.ts';
import type { PersonModel } from '../../utils/state/options-person.ts';
import { Button } from '../ui/Button.tsx';
import { TextArea, TextField } from '../ui/Field.tsx';
import { Meta } from '../ui/Meta.tsx';

/** The second of two clicks: what is it for? The praise is kept at once, and a few words to paste are offered. */
export function Praise({ model, name, onClose }: { model: PersonModel; name: string; onClose: () => void }) {
  const [query, setQuery] = useState('');
  const [draft, setDraft] = useState<string | null>(null);
  const list = model.behaviours.list.value;
  const values = valueOr(model.recognition.value, null)?.values ?? [];
  const all = [...values.map((tag) => ({ tag, area: null })), ...(list.status === 'ready' ? list.value : [])];
  const found = matchBehaviours(all, query).slice(0, 50);

  const choose = async (tag: BehaviourTag) => {
    const kept = await model.evidence.praise(tag);
    if (kept) setDraft(i18n.t('person.praise.draft', { name, behaviour: tag.text }));
  };
  const copy = async (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => model.toasts.show('copied'),
      () => model.toasts.show('copyBlocked'),
    );

  if (draft !== null) {
    return (
      <div class="praise">
        <TextArea
          label={i18n.t('person.praise.draftLabel')}
          hint={i18n.t('person.praise.draftHint')}
          rows={3}
          value={draft}
          onText={setDraft}
        />
        <div class="note-form-foot">
          <Button look="primary" icon="copy" onPress={() => void copy(draft)}>
            {i18n.t('person.praise.copy')}
          </Button>
          <Button look="quiet" onPress={onClose}>
            {i18n.t('person.done')}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div class="praise">
      <TextField
        type="search"
        label={i18n.t('person.praise.what')}
        hint={i18n.t('person.praise.hint')}
        value={query}
        onText={setQuery}
      />
      {found.length === 0 ? (
        <Meta>
          {all.length === 0
            ? i18n.t('notebook.tagEmpty')
            : i18n.t('notebook.tagNone', { query: query.slice(0, 60) })}
        </Meta>
      ) : (
        <ul class="praise-list" aria-label={i18n.t('notebook.tagList')}>
          {found.map(({ tag }) => (
            <li key={tag.behaviourId}>
              <button type="button" onClick={() => void choose(tag)}>
                <span dir="auto">{tag.text}</span>
                <Meta>{tag.competency}</Meta>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button look="quiet" onPress={onClose}>
          {i18n.t('person.cancel')}
        </Button>
      </div>
    </div>
  );
}
