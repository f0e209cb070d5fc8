import { i18n } from '#i18n';
import type { Brief } from '../../utils/domain/brief/types.ts';
import type { Panel } from '../../utils/state/panel.ts';
import { refusalText } from '../notebook/texts.ts';
import { Notice } from '../ui/Notice.tsx';
import { Tick } from '../ui/Tick.tsx';
import { Fold, Section } from './Section.tsx';

/** Things to do around the meeting; the ticks stay with it. */
export function Checklist({
  panel,
  title,
  items,
}: {
  panel: Panel;
  title: string;
  items: readonly string[];
}) {
  const { done, refused, tick } = panel.ticks;
  if (items.length === 0) return null;
  return (
    <Section title={title}>
      <div class="checklist">
        {items.map((item) => (
          <Tick key={item} checked={done.value.includes(item)} onTick={(on) => void tick(item, on)}>
            <span dir="auto">{item}</span>
          </Tick>
        ))}
      </div>
      {refused.value && (
        <Notice tone="warning" announce>
          {refusalText(refused.value)}
        </Notice>
      )}
    </Section>
  );
}

/** What the session is for, what good looks like in the manager's role, and what to leave out. */
export function Outcomes({ brief }: { brief: Brief }) {
  const { purpose, outcomes, good, avoid } = brief;
  if (!purpose && outcomes.length === 0 && !good) return null;
  return (
    <Fold title={i18n.t('panel.checklist.outcomes')}>
      {purpose && <p dir="auto">{purpose}</p>}
      <PlainList items={outcomes} />
      {good && good.looksLike.length > 0 && (
        <>
          <h3 class="meta">{i18n.t('session.good.title')}</h3>
          <PlainList items={good.looksLike} />
        </>
      )}
      {good?.cadence && (
        <p class="meta" dir="auto">
          {i18n.t('session.good.cadence', { text: good.cadence })}
        </p>
      )}
      {good?.handoff && (
        <p class="meta" dir="auto">
          {i18n.t('session.good.handoff', { text: good.handoff })}
        </p>
      )}
      {avoid.length > 0 && (
        <>
          <h3 class="meta">{i18n.t('panel.checklist.avoid')}</h3>
          <PlainList items={avoid} />
        </>
      )}
    </Fold>
  );
}

function PlainList({ items }: { items: readonly string[] }) {
  return (
    <ul class="plain-list">
      {items.map((item) => (
        <li key={item} dir="auto">
          {item}
        </li>
      ))}
    </ul>
  );
}
