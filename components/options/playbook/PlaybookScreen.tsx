import './playbook.css';
import { i18n } from '#i18n';
import type { Pathway, Playbook } from '../../../utils/domain/playbook.ts';
import type { OptionsModel } from '../../../utils/state/options.ts';
import type { PlaybookModel } from '../../../utils/state/options-playbook.ts';
import { Meta } from '../../ui/Meta.tsx';
import { Select } from '../../ui/Select.tsx';
import { formatLanguage, formatNumber } from '../format.ts';
import { Loaded } from '../Loaded.tsx';
import { ScreenHead } from '../ScreenHead.tsx';
import { SessionCard } from './SessionCard.tsx';

export function PlaybookScreen({ model }: { model: OptionsModel }) {
  const playbook = model.playbook();
  return (
    <>
      <ScreenHead title={i18n.t('options.playbook.title')} lead={i18n.t('options.playbook.lead')} />
      <Loaded from={playbook.playbook.value}>{(book) => <Sessions book={book} playbook={playbook} />}</Loaded>
    </>
  );
}

const pathwayName = (pathway: Pathway): string => i18n.t(`options.people.pathways.${pathway}`);

function Sessions({ book, playbook }: { book: Playbook; playbook: PlaybookModel }) {
  const shown = playbook.shown.value;
  const single = playbook.session.value !== null;
  const written = new Set(book.prompts.flatMap(({ pathways }) => pathways));
  const pathways = [...written].filter((pathway) => pathway !== 'all');
  return (
    <>
      <div class="filters">
        <Select
          label={i18n.t('options.playbook.type')}
          value={playbook.session.value ?? ''}
          options={[
            { value: '', label: i18n.t('options.playbook.typeAll') },
            ...book.sessions.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChoose={(id) => playbook.choose(id || null)}
        />
        <Select
          label={i18n.t('options.playbook.pathway')}
          value={playbook.pathway.value ?? ''}
          options={[
            { value: '', label: i18n.t('options.playbook.pathwayAll') },
            ...pathways.map((value) => ({ value, label: pathwayName(value) })),
          ]}
          onChoose={(value) => playbook.choosePathway(pathways.find((known) => known === value) ?? null)}
        />
      </div>
      <p class="meta" role="status">
        {i18n.t('options.playbook.count', {
          sessions: formatNumber(shown.length),
          prompts: formatNumber(playbook.promptCount.value),
        })}
      </p>
      <div class="sessions">
        {shown.map(({ session, prompts }) => (
          <SessionCard key={session.id} session={session} prompts={prompts} open={single} />
        ))}
      </div>
      <Meta>
        {i18n.t('options.playbook.about', {
          name: book.id,
          version: book.version,
          language: formatLanguage(book.locale),
        })}
      </Meta>
    </>
  );
}
