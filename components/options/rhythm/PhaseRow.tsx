import { i18n } from '#i18n';
import { useId } from 'preact/hooks';
import type { CycleFault } from '../../../utils/domain/cycle.ts';
import type { PhaseForm } from '../../../utils/state/options-rhythm-year.ts';
import { Icon } from '../../ui/Icon.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Select } from '../../ui/Select.tsx';
import { formatNumber } from '../format.ts';
import { formatMonth } from './dates.ts';

const phases = ['planning', 'execution', 'review'] as const;
const ends = [
  ['fromMonth', 'fromDay'],
  ['untilMonth', 'untilDay'],
] as const;

const numbers = (count: number): string[] => Array.from({ length: count }, (_, at) => String(at + 1));

const faultText = ({ code, other }: CycleFault): string => {
  switch (code) {
    case 'empty':
      return i18n.t('rhythm.year.fault.empty');
    case 'no-date':
      return i18n.t('rhythm.year.fault.noDate');
    case 'reversed':
      return i18n.t('rhythm.year.fault.reversed');
    case 'overlap':
      return i18n.t('rhythm.year.fault.overlap', { other: formatNumber((other ?? 0) + 1) });
  }
};

/** One phase of the year: what it is, and its first and last day. */
export function PhaseRow({
  at,
  phase,
  fault,
  onChange,
  onRemove,
}: {
  at: number;
  phase: PhaseForm;
  fault: CycleFault | null;
  onChange: (change: Partial<PhaseForm>) => void;
  onRemove: () => void;
}) {
  const id = useId();
  const place = { at: formatNumber(at + 1) };
  const unset = { value: '', label: i18n.t('rhythm.year.unset') };
  return (
    <fieldset class="rhythm-phase" aria-describedby={fault ? id : undefined}>
      <legend class="meta">{i18n.t('rhythm.year.row', place)}</legend>
      <Select
        label={i18n.t('rhythm.year.phase')}
        options={phases.map((value) => ({ value, label: i18n.t(`rhythm.year.phases.${value}`) }))}
        value={phase.phase}
        onChoose={(value) => onChange({ phase: phases.find((one) => one === value) ?? 'planning' })}
      />
      {ends.map(([month, day]) => (
        <div key={month} class="rhythm-date">
          <Select
            label={i18n.t(`rhythm.year.${month}`)}
            options={[unset, ...numbers(12).map((value) => ({ value, label: formatMonth(Number(value)) }))]}
            value={phase[month]}
            onChoose={(value) => onChange({ [month]: value })}
          />
          <Select
            label={i18n.t(`rhythm.year.${day}`)}
            options={[unset, ...numbers(31).map((value) => ({ value, label: formatNumber(Number(value)) }))]}
            value={phase[day]}
            onChoose={(value) => onChange({ [day]: value })}
          />
        </div>
      ))}
      <IconButton icon="bin" label={i18n.t('rhythm.year.remove', place)} onPress={onRemove} />
      {fault && (
        <p id={id} class="field-error">
          <Icon name="warning" />
          <span>{faultText(fault)}</span>
        </p>
      )}
    </fieldset>
  );
}
