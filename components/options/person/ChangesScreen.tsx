import './person.css';
import { i18n } from '#i18n';
import type { UndoLine } from '../../../utils/messaging/calls/undo.ts';
import type { OptionsModel } from '../../../utils/state/options.ts';
import type { ChangesModel } from '../../../utils/state/options-person-changes.ts';
import { codeText, refusalText } from '../../notebook/texts.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Meta } from '../../ui/Meta.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { formatTime } from '../format.ts';
import { Loaded } from '../Loaded.tsx';
import { ScreenHead } from '../ScreenHead.tsx';

/** Acts are named as calls are: `notes.add` has its words under `person.changes.acts.notes_add`. */
const actText = (act: string): string => codeText(`person.changes.acts.${act.replace('.', '_')}`);

/** The last fifty changes, each with a way back. */
export function ChangesScreen({ model }: { model: OptionsModel }) {
  const changes = model.changes();
  const refusal = changes.refusal.value;
  return (
    <>
      <ScreenHead title={i18n.t('person.changes.title')} lead={i18n.t('person.changes.lead')} />
      {refusal && (
        <Notice tone="warning" announce>
          {refusalText(refusal)}
        </Notice>
      )}
      <p class="meta" role="status">
        {changes.taken.value > 0 && i18n.t('person.changes.taken')}
      </p>
      <Loaded from={changes.lines.value}>
        {(lines) =>
          lines.length === 0 ? (
            <EmptyState>{i18n.t('person.changes.none')}</EmptyState>
          ) : (
            <ul class="agreed-list" aria-label={i18n.t('person.changes.title')}>
              {lines.map((line) => (
                <Line key={line.id} line={line} changes={changes} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <Ask changes={changes} />
    </>
  );
}

function Line({ line, changes }: { line: UndoLine; changes: ChangesModel }) {
  const what = line.took ? i18n.t('person.changes.tookBack', { act: actText(line.took) }) : actText(line.act);
  return (
    <li class="change-line">
      <span>
        <b>{what}</b>
        {line.personName && <bdi class="private"> {line.personName}</bdi>}
        {line.text && (
          <span class="meta private change-text" dir="auto">
            {line.text}
          </span>
        )}
        <Meta>{formatTime(line.at)}</Meta>
      </span>
      <Button size="small" icon="undo" onPress={() => void changes.take(line)}>
        {i18n.t('person.changes.take')}
      </Button>
    </li>
  );
}

function Ask({ changes }: { changes: ChangesModel }) {
  if (!changes.asking.value) return null;
  return (
    <Dialog
      title={i18n.t('person.changes.askTitle')}
      closeLabel={i18n.t('person.cancel')}
      onClose={changes.cancel}
      footer={
        <>
          <Button look="quiet" onPress={changes.cancel}>
            {i18n.t('person.cancel')}
          </Button>
          <Button look="danger" onPress={() => void changes.takeAnyway()}>
            {i18n.t('person.changes.anyway')}
          </Button>
        </>
      }
    >
      <p>{i18n.t('person.changes.ask')}</p>
    </Dialog>
  );
}
