import './sheets.css';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { BriefPerson } from '../../utils/domain/brief/types.ts';
import type { MakePart } from '../../utils/state/panel-part.ts';
import { createPerson, type PersonModel } from '../../utils/state/options-person.ts';
import type { Panel } from '../../utils/state/panel.ts';
import { CoverageLists } from '../notebook/CoverageLists.tsx';
import { EvidenceForm } from '../notebook/EvidenceForm.tsx';
import { PersonTimeline } from '../notebook/PersonTimeline.tsx';
import { PersonToasts } from '../notebook/PersonToasts.tsx';
import { Praise } from '../notebook/Praise.tsx';
import { refusalText } from '../notebook/texts.ts';
import { Button, ButtonLink } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { useLinks } from './links.ts';

const makePerson: MakePart<PersonModel> = (sources) => createPerson(sources);

/** The notebook of the person whose meeting is open; only where coaching is shown. */
export function PersonSheet({
  panel,
  person,
  onClose,
}: {
  panel: Panel;
  person: BriefPerson;
  onClose: () => void;
}) {
  const model = panel.open(makePerson);
  const links = useLinks();
  const [tab, setTab] = useState<'timeline' | 'coverage'>('timeline');
  const [writing, setWriting] = useState<'evidence' | 'praise' | null>(null);
  useEffect(() => model.open(person.id), [model, person.id]);
  const coverage = model.coverage.value;
  const done = () => setWriting(null);
  return (
    <Dialog
      title={i18n.t('person.sheet.title', { name: person.name })}
      closeLabel={i18n.t('panel.keys.close')}
      onClose={onClose}
      footer={
        <ButtonLink look="quiet" newTab href={links.options(`person/${person.id}`)}>
          {i18n.t('person.sheet.whole')}
        </ButtonLink>
      }
    >
      <div class="choose">
        <PersonToasts model={model} />
        {writing === null && (
          <div class="acts">
            <Button size="small" icon="plus" onPress={() => setWriting('evidence')}>
              {i18n.t('person.evidence.add')}
            </Button>
            <Button size="small" icon="up" onPress={() => setWriting('praise')}>
              {i18n.t('person.praise.open')}
            </Button>
          </div>
        )}
        {writing === 'evidence' && (
          <EvidenceForm desk={model.evidence} behaviours={model.behaviours} now={model.now} onDone={done} />
        )}
        {writing === 'praise' && <Praise model={model} name={person.name} onClose={done} />}
        <Tabs
          label={i18n.t('person.tabs.label')}
          tabs={(['timeline', 'coverage'] as const).map((value) => ({
            value,
            label: i18n.t(`person.tabs.${value}`),
          }))}
          value={tab}
          onChoose={setTab}
        >
          {tab === 'timeline' && <PersonTimeline model={model} />}
          {tab === 'coverage' && coverage.status === 'ready' && (
            <CoverageLists coverage={coverage.value} now={model.now()} />
          )}
          {tab === 'coverage' && coverage.status === 'failed' && (
            <Notice tone="warning">{refusalText(coverage.code)}</Notice>
          )}
        </Tabs>
      </div>
    </Dialog>
  );
}
