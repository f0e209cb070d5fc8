import { i18n } from '#i18n';
import type { CadenceLine } from '../../../utils/domain/cadence.ts';
import type { RhythmModel } from '../../../utils/state/options-rhythm.ts';
import { formatNumber } from '../format.ts';
import { CadenceRow } from './CadenceRow.tsx';

const groups = [
  { state: 'overdue', name: 'overdue' },
  { state: 'on-time', name: 'onTime' },
  { state: 'paused', name: 'paused' },
  { state: 'not-set', name: 'notSet' },
] as const satisfies readonly { state: CadenceLine['state']; name: string }[];

export function CadenceGroups({
  lines,
  usualDays,
  rhythm,
}: {
  lines: readonly CadenceLine[];
  usualDays: number | null;
  rhythm: RhythmModel;
}) {
  return (
    <>
      {groups.map(({ state, name }) => {
        const own = lines.filter((line) => line.state === state);
        if (own.length === 0) return null;
        return (
          <section key={state} class="section" aria-labelledby={`rhythm-${name}`}>
            <h2 id={`rhythm-${name}`}>
              {i18n.t(`rhythm.group.${name}`, { count: formatNumber(own.length) })}
            </h2>
            <ul class="rhythm-list">
              {own.map((line) => (
                <CadenceRow key={line.personId} line={line} usualDays={usualDays} rhythm={rhythm} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
