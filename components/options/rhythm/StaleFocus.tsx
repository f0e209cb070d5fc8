import { i18n } from '#i18n';
import type { StaleFocus as Stale } from '../../../utils/domain/focus.ts';
import { formatDay } from '../../notebook/format.ts';

export function StaleFocus({ stale, now }: { stale: readonly Stale[]; now: number }) {
  return (
    <section class="section" aria-labelledby="rhythm-stale">
      <h2 id="rhythm-stale">{i18n.t('rhythm.stale.title')}</h2>
      <ul class="rhythm-list">
        {stale.map((one) => (
          <li key={`${one.personId} ${one.competency}`} class="rhythm-row">
            <div class="rhythm-who">
              <span>
                <bdi>{one.competency}</bdi>
              </span>
              <a class="private" href={`#people/${one.personId}`}>
                <bdi>{one.name}</bdi>
              </a>
            </div>
            <p class="rhythm-when meta">
              {one.lastNotedAt === null
                ? i18n.t('rhythm.stale.never')
                : i18n.t('rhythm.stale.last', { day: formatDay(one.lastNotedAt, now) })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
