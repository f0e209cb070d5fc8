import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { timelineKinds } from '../../../utils/domain/timeline.ts';
import type { PeopleModel, Removal } from '../../../utils/state/options-people.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/Field.tsx';
import { formatNumber } from '../format.ts';

const plain = (text: string): string =>
  text.normalize('NFC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase();

/** Says what goes before it goes, and asks for the name: a slip must not take a person away. */
export function RemovePerson({ people }: { people: PeopleModel }) {
  const removing = people.removing.value;
  return removing && <Ask key={removing.person.id} people={people} removing={removing} />;
}

function Ask({ people, removing }: { people: PeopleModel; removing: Removal }) {
  const { person, belongings } = removing;
  const [typed, setTyped] = useState('');
  const isRight = plain(typed) === plain(person.name);
  return (
    <Dialog
      title={i18n.t('options.people.removeTitle', { name: person.name })}
      closeLabel={i18n.t('options.cancel')}
      onClose={people.cancelRemoval}
      footer={
        <>
          <Button look="quiet" onPress={people.cancelRemoval}>
            {i18n.t('options.cancel')}
          </Button>
          <Button look="danger" off={!isRight} onPress={() => void people.remove()}>
            {i18n.t('options.people.removeYes', { name: person.name })}
          </Button>
        </>
      }
    >
      {belongings === 'counting' && <p class="meta">{i18n.t('options.loading')}</p>}
      {typeof belongings === 'object' && (
        <>
          <p>{i18n.t('person.delete.lead')}</p>
          <dl class="belongings">
            {timelineKinds.map((kind) => (
              <div key={kind}>
                <dt>{i18n.t(`person.filter.${kind}`)}</dt>
                <dd>{formatNumber(belongings[kind])}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <p class="meta">{i18n.t('person.delete.remains')}</p>
      <TextField
        label={i18n.t('person.delete.typeName', { name: person.name })}
        value={typed}
        onText={setTyped}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && isRight) void people.remove();
        }}
      />
      <p class="meta">{i18n.t('options.people.removeAfter', { name: person.name })}</p>
    </Dialog>
  );
}
