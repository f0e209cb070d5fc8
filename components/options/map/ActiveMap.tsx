import { i18n } from '#i18n';
import type { ComponentChildren } from 'preact';
import type { MapSummary } from '../../../utils/messaging/calls/library.ts';
import { Meta } from '../../ui/Meta.tsx';
import { countLabel } from '../count-text.ts';
import { Count } from '../Count.tsx';
import { formatDay, formatLanguage } from '../format.ts';

export const originText = (summary: MapSummary): string =>
  summary.fileName === null
    ? i18n.t('options.map.applied', { when: formatDay(summary.appliedAt) })
    : i18n.t('options.map.fromFile', { file: summary.fileName, when: formatDay(summary.appliedAt) });

/** The map in use: what it is, where it came from, how much is in it. */
export function ActiveMap({ summary, undo }: { summary: MapSummary; undo: ComponentChildren }) {
  const { counts } = summary;
  const parts = [
    i18n.t('options.map.version', { revision: summary.revision }),
    originText(summary),
    summary.language && formatLanguage(summary.language),
  ].filter(Boolean);
  return (
    <section class="section" aria-labelledby="active-map">
      <header>
        <h2 id="active-map">
          <bdi>{summary.name}</bdi>
        </h2>
        <Meta>{parts.join(' · ')}</Meta>
      </header>
      <div class="counts">
        <Count value={counts.roles} label={countLabel('roles', counts.roles)} />
        <Count value={counts.levels} label={countLabel('levels', counts.levels)} />
        <Count value={counts.competencies} label={countLabel('competencies', counts.competencies)} />
        <Count value={counts.behaviours} label={countLabel('behaviours', counts.behaviours)} />
        {undo && (
          <div class="counts-side">
            {undo}
            <Meta id="undo-hint">{i18n.t('options.map.undoHint')}</Meta>
          </div>
        )}
      </div>
    </section>
  );
}
