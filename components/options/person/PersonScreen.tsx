import './person.css';
import { i18n } from '#i18n';
import { useEffect, useState } from 'preact/hooks';
import type { Purpose } from '../../../utils/domain/session-type.ts';
import type { OptionsModel } from '../../../utils/state/options.ts';
import type { PersonModel } from '../../../utils/state/options-person.ts';
import { CoverageLists } from '../../notebook/CoverageLists.tsx';
import { EvidenceForm } from '../../notebook/EvidenceForm.tsx';
import { PersonTimeline } from '../../notebook/PersonTimeline.tsx';
import { PersonToasts } from '../../notebook/PersonToasts.tsx';
import { Praise } from '../../notebook/Praise.tsx';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { ChoiceChips } from '../../ui/Chip.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { Loaded } from '../Loaded.tsx';
import { RemovePerson } from '../people/RemovePerson.tsx';
import { PersonAgreed } from './PersonAgreed.tsx';
import { PersonHead } from './PersonHead.tsx';
import { PersonPaperView } from './PersonPaper.tsx';

/** `#person/<id>`, or `#person/<id>/evidence` to write at once. */
export function PersonScreen({ model }: { model: OptionsModel }) {
  const person = model.person();
  const people = model.people();
  const [id = '', wish = ''] = model.route.value.rest.split('/');
  useEffect(() => {
    if (id !== '') person.open(id);
  }, [id, person]);
  if (wish === 'print') return <PersonPaperView model={model.printing()} personId={id} />;
  const state = person.person.value;
  if (state.status === 'failed' && state.code === 'not-found') {
    return (
      <>
        <EmptyState
          level={1}
          title={i18n.t('person.gone')}
          action={<ButtonLink href="#people">{i18n.t('person.toPeople')}</ButtonLink>}
        />
        <RemovePerson people={people} />
      </>
    );
  }
  return (
    <Loaded from={state}>
      {(shown) =>
        shown.id === id && (
          <>
            <PersonHead model={person} person={shown} people={people} />
            <Notebook key={id} model={person} name={shown.name} wish={wish} />
            <RemovePerson people={people} />
            <div class="options-toasts">
              <PersonToasts model={person} />
            </div>
          </>
        )
      }
    </Loaded>
  );
}

type Tab = 'timeline' | 'coverage' | 'agreed';

function Notebook({ model, name, wish }: { model: PersonModel; name: string; wish: string }) {
  const [tab, setTab] = useState<Tab>('timeline');
  const [writing, setWriting] = useState<'evidence' | 'praise' | null>(
    wish === 'evidence' ? 'evidence' : null,
  );
  useEffect(() => {
    if (wish === 'evidence') setWriting('evidence');
  }, [wish]);
  const side = model.side.value;
  const tabs: Tab[] = side === 'coaching' ? ['timeline', 'coverage', 'agreed'] : ['timeline', 'coverage'];
  const close = () => setWriting(null);
  return (
    <section class="section">
      <div class="person-acts">
        <ChoiceChips
          legend={i18n.t('person.side')}
          name="person-side"
          options={(['coaching', 'evaluation'] as const).map((value) => ({
            value,
            label: i18n.t(`panel.mode.${value}`),
          }))}
          value={side}
          onChoose={(next: Purpose) => {
            close();
            setTab('timeline');
            model.chooseSide(next);
          }}
        />
        <span class="row-actions">
          <Button icon="plus" expanded={writing === 'evidence'} onPress={() => setWriting('evidence')}>
            {i18n.t('person.evidence.add')}
          </Button>
          {side === 'coaching' && (
            <Button icon="up" expanded={writing === 'praise'} onPress={() => setWriting('praise')}>
              {i18n.t('person.praise.open')}
            </Button>
          )}
        </span>
      </div>
      {writing === 'evidence' && (
        <div class="person-writing">
          <EvidenceForm desk={model.evidence} behaviours={model.behaviours} now={model.now} onDone={close} />
        </div>
      )}
      {writing === 'praise' && (
        <div class="person-writing">
          <Praise model={model} name={name} onClose={close} />
        </div>
      )}
      <Tabs
        label={i18n.t('person.tabs.label')}
        tabs={tabs.map((value) => ({ value, label: i18n.t(`person.tabs.${value}`) }))}
        value={tab}
        onChoose={setTab}
      >
        {tab === 'timeline' && <PersonTimeline model={model} />}
        {tab === 'coverage' && (
          <Loaded from={model.coverage.value}>
            {(coverage) => <CoverageLists coverage={coverage} now={model.now()} />}
          </Loaded>
        )}
        {tab === 'agreed' && <PersonAgreed model={model} name={name} />}
      </Tabs>
    </section>
  );
}
