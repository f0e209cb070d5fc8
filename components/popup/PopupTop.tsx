import { i18n } from '#i18n';
import type { Popup } from '../../utils/state/popup.ts';
import { Notice } from '../ui/Notice.tsx';
import { Select } from '../ui/Select.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';

const inbox = '';

/** Whom the note is about. Nobody chosen is a choice too. */
export function PopupTop({ popup }: { popup: Popup }) {
  const list = popup.people.people.value;
  const people = list.status === 'ready' ? list.value : [];
  return (
    <div class="popup-top">
      <VisuallyHidden as="h1">{i18n.t('popup.title')}</VisuallyHidden>
      <Select
        label={i18n.t('popup.person')}
        options={[
          { value: inbox, label: i18n.t('popup.inbox') },
          ...people.map((person) => ({ value: person.id, label: person.name })),
        ]}
        value={popup.personId.value ?? inbox}
        onChoose={(id) => popup.choosePerson(id === inbox ? null : id)}
      />
      {list.status === 'failed' && (
        <Notice tone="danger" announce>
          {i18n.t('popup.unavailable')}
        </Notice>
      )}
    </div>
  );
}
