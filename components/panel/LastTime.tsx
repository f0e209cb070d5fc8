import './session.css';
import { i18n } from '#i18n';
import type { Brief } from '../../utils/domain/brief/types.ts';
import type { Panel } from '../../utils/state/panel.ts';
import { formatDay } from '../notebook/format.ts';
import { Meta } from '../ui/Meta.tsx';
import { Promises } from './Promises.tsx';
import { Section } from './Section.tsx';

/** A strip shows what can be taken in at a glance; the rest is under Reflect. */
const mostPromises = 3;

export function LastTime({ panel, brief }: { panel: Panel; brief: Brief }) {
  const { lastTime, person } = brief;
  if (!person) return null;
  const actions = panel.actions.list.value.slice(0, mostPromises);
  const words = lastTime?.takeaway || lastTime?.notes[0]?.text;
  const day = lastTime ? formatDay(lastTime.at, panel.now()) : '';
  const title = !lastTime ? (
    i18n.t('panel.lastTime.title')
  ) : lastTime.longAgo ? (
    <span class="long-ago">{i18n.t('panel.lastTime.longAgo', { day })}</span>
  ) : (
    i18n.t('panel.lastTime.on', { day })
  );
  return (
    <Section title={title}>
      <div class="last">
        {!lastTime && <Meta>{i18n.t('panel.lastTime.first', { name: person.name })}</Meta>}
        {words && (
          <p class="quote private" dir="auto">
            {words.length > 240 ? `${words.slice(0, 240).trimEnd()}…` : words}
          </p>
        )}
        {actions.length > 0 && <Promises panel={panel} actions={actions} />}
      </div>
    </Section>
  );
}
