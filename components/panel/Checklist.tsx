import { signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Brief } from '../../utils/domain/brief/types.ts';
import { Tick } from '../ui/Tick.tsx';
import { Fold, Section } from './Section.tsx';

/** Things to do around the meeting. The ticks help for the moment and are not kept. */
export function Checklist({ title, items }: { title: string; items: readonly string[] }) {
  const key = items.join('\n');
  const done = useMemo(() => signal<readonly string[]>([]), [key]);
  if (items.length === 0) return null;
  return (
    <Section title={title}>
      <div class="checklist">
        {items.map((item) => (
          <Tick
            key={item}
            checked={done.value.includes(item)}
            onTick={(on) =>
              (done.value = on ? [...done.value, item] : done.value.filter((one) => one !== item))
            }
          >
            <span dir="auto">{item}</span>
          </Tick>
        ))}
      </div>
    </Section>
  );
}

/** What the session is for, and what to leave out. */
export function Outcomes({ brief }: { brief: Brief }) {
  if (!brief.purpose && brief.outcomes.length === 0) return null;
  return (
    <Fold title={i18n.t('panel.checklist.outcomes')}>
      {brief.purpose && <p dir="auto">{brief.purpose}</p>}
      <PlainList items={brief.outcomes} />
      {brief.avoid.length > 0 && (
        <>
          <h3 class="meta">{i18n.t('panel.checklist.avoid')}</h3>
          <PlainList items={brief.avoid} />
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
