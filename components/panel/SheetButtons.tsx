import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Brief } from '../../utils/domain/brief/types.ts';
import type { Panel } from '../../utils/state/panel.ts';
import { Button } from '../ui/Button.tsx';
import { AgendaSheet, FeedbackSheet, PersonSheet } from './parts.ts';

/** What can be taken along from here: an agenda for everybody, feedback for the person. */
export function SheetButtons({ panel, brief }: { panel: Panel; brief: Brief }) {
  const [sheet, setSheet] = useState<'agenda' | 'feedback' | 'person' | null>(null);
  const close = () => setSheet(null);
  const { person } = brief;
  return (
    <div class="acts">
      <Button size="small" icon="copy" onPress={() => setSheet('agenda')}>
        {i18n.t('session.agenda.open')}
      </Button>
      {person && brief.mode === 'coaching' && (
        <>
          <Button size="small" icon="edit" onPress={() => setSheet('feedback')}>
            {i18n.t('session.feedback.open')}
          </Button>
          <Button size="small" icon="person" onPress={() => setSheet('person')}>
            {i18n.t('person.sheet.open')}
          </Button>
        </>
      )}
      {sheet === 'agenda' && <AgendaSheet panel={panel} onClose={close} />}
      {sheet === 'person' && person && brief.mode === 'coaching' && (
        <PersonSheet panel={panel} person={person} onClose={close} />
      )}
      {sheet === 'feedback' && person && <FeedbackSheet panel={panel} person={person} onClose={close} />}
    </div>
  );
}
