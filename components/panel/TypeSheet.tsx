import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Brief } from '../../utils/domain/brief/types.ts';
import type { Panel } from '../../utils/state/panel.ts';
import { seriesKeyOf } from '../../utils/state/panel-briefing.ts';
import { codeText, refusalText } from '../notebook/texts.ts';
import { Button } from '../ui/Button.tsx';
import { Meta } from '../ui/Meta.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Select } from '../ui/Select.tsx';

const chosenKeys = { event: 'chosenEvent', series: 'chosenSeries', manual: 'chosenManual' } as const;

/** Why the session was taken for what it is, and the way to say otherwise. */
export function TypeSheet({
  id,
  panel,
  brief,
  onDone,
}: {
  id: string;
  panel: Panel;
  brief: Brief;
  onDone: () => void;
}) {
  const [type, setType] = useState(brief.type.id);
  useEffect(() => void panel.loadPlaybook(), [panel]);
  const playbook = panel.playbook.value;
  const { reasons, chosen, sensitive } = brief.type;

  const choose = (scope: 'event' | 'series', next: string) => {
    void panel.briefing.chooseType(scope, next);
    onDone();
  };

  return (
    <div id={id} class="sheet" role="group" aria-label={i18n.t('panel.type.why')}>
      <ul class="reasons">
        {chosen && <li>{i18n.t(`panel.type.${chosenKeys[chosen]}`)}</li>}
        {reasons
          .filter(({ code }) => !chosen || !code.startsWith('chosen'))
          .map((reason) => (
            <li key={reason.code} dir="auto">
              {codeText(`classify.${reason.code}`, reason.params)}
            </li>
          ))}
        {sensitive && <li>{i18n.t('panel.type.sensitive')}</li>}
      </ul>
      {playbook.status === 'loading' && <Meta>{i18n.t('panel.type.loading')}</Meta>}
      {playbook.status === 'failed' && <Notice>{refusalText(playbook.code)}</Notice>}
      {playbook.status === 'ready' && (
        <>
          <Select
            label={i18n.t('panel.type.is')}
            options={playbook.value.sessions.map((session) => ({ value: session.id, label: session.name }))}
            value={type}
            onChoose={setType}
          />
          <div class="acts">
            {brief.meeting === null ? (
              <Button onPress={() => choose('event', type)}>{i18n.t('panel.type.use')}</Button>
            ) : (
              <>
                <Button onPress={() => choose('event', type)}>{i18n.t('panel.type.forEvent')}</Button>
                {seriesKeyOf(brief) && (
                  <Button onPress={() => choose('series', type)}>{i18n.t('panel.type.forSeries')}</Button>
                )}
                <Button look="quiet" onPress={() => choose(seriesKeyOf(brief) ? 'series' : 'event', 'none')}>
                  {i18n.t('panel.type.never')}
                </Button>
              </>
            )}
          </div>
        </>
      )}
    </div>
  );
}
