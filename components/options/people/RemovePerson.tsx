import { i18n } from '#i18n';
import { mostBelongings, type PeopleModel } from '../../../utils/state/options-people.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { formatNumber } from '../format.ts';

const countText = (count: number): string =>
  count >= mostBelongings
    ? i18n.t('options.people.removeMost', { count: formatNumber(mostBelongings) })
    : formatNumber(count);

/** Says what goes before it goes. */
export function RemovePerson({ people }: { people: PeopleModel }) {
  const removing = people.removing.value;
  if (!removing) return null;
  const { person, belongings } = removing;
  const rows = typeof belongings === 'object' && [
    { label: i18n.t('options.people.removeNotes'), count: belongings.notes },
    { label: i18n.t('options.people.removeSessions'), count: belongings.sessions },
    { label: i18n.t('options.people.removeActions'), count: belongings.openActions },
  ];
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
          <Button look="danger" onPress={() => void people.remove()}>
            {i18n.t('options.people.removeYes', { name: person.name })}
          </Button>
        </>
      }
    >
      {belongings !== 'unknown' && <p>{i18n.t('options.people.removeWhat')}</p>}
      {rows ? (
        <dl class="belongings">
          {rows.map(({ label, count }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{countText(count)}</dd>
            </div>
          ))}
        </dl>
      ) : (
        belongings === 'counting' && <p class="meta">{i18n.t('options.loading')}</p>
      )}
      <p class="meta">{i18n.t('options.people.removeAfter', { name: person.name })}</p>
    </Dialog>
  );
}
