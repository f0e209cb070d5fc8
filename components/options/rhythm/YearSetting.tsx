import { i18n } from '#i18n';
import { valueOr } from '../../../utils/state/options-loading.ts';
import { toLocalDay, type RhythmModel } from '../../../utils/state/options-rhythm.ts';
import type { YearModel } from '../../../utils/state/options-rhythm-year.ts';
import { formatDate } from '../../notebook/format.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceChips } from '../../ui/Chip.tsx';
import { Select } from '../../ui/Select.tsx';
import { formatMonth } from './dates.ts';
import { PhaseRow } from './PhaseRow.tsx';

const kinds = ['none', 'quarters', 'custom'] as const;
const months = Array.from({ length: 12 }, (_, at) => String(at + 1));
const dayMs = 86_400_000;

export function YearSetting({ year, rhythm }: { year: YearModel; rhythm: RhythmModel }) {
  const kind = year.kind.value;
  return (
    <section class="section" aria-labelledby="rhythm-year">
      <header>
        <h2 id="rhythm-year">{i18n.t('rhythm.year.title')}</h2>
        <p class="meta">{i18n.t('rhythm.year.hint')}</p>
      </header>
      <ChoiceChips
        legend={i18n.t('rhythm.year.title')}
        name="business-cycle"
        options={kinds.map((value) => ({ value, label: i18n.t(`rhythm.year.kinds.${value}`) }))}
        value={kind}
        onChoose={(next) => void year.choose(next)}
      />
      {kind === 'quarters' && (
        <div class="rhythm-narrow">
          <Select
            label={i18n.t('rhythm.year.firstMonth')}
            hint={i18n.t('rhythm.year.quarters')}
            options={months.map((value) => ({ value, label: formatMonth(Number(value)) }))}
            value={String(year.firstMonth.value)}
            onChoose={(month) => void year.chooseFirstMonth(Number(month))}
          />
        </div>
      )}
      {kind === 'custom' && <Phases year={year} />}
      {kind !== 'none' && <Today rhythm={rhythm} />}
    </section>
  );
}

function Phases({ year }: { year: YearModel }) {
  const phases = year.phases.value;
  const faults = year.faults.value;
  return (
    <form
      class="section"
      onSubmit={(event) => {
        event.preventDefault();
        void year.save();
      }}
    >
      {phases.map((phase, at) => (
        <PhaseRow
          key={at}
          at={at}
          phase={phase}
          fault={faults.find((fault) => fault.at === at) ?? null}
          onChange={(change) => year.change(at, change)}
          onRemove={() => year.remove(at)}
        />
      ))}
      {faults.length > 0 && (
        <p class="field-error" role="alert">
          {faults.some(({ at }) => at === -1)
            ? i18n.t('rhythm.year.fault.noPhases')
            : i18n.t('rhythm.year.notSaved')}
        </p>
      )}
      <div class="row-actions">
        <Button icon="plus" onPress={year.add}>
          {i18n.t('rhythm.year.add')}
        </Button>
        <Button type="submit" look="primary">
          {i18n.t('rhythm.year.save')}
        </Button>
      </div>
    </form>
  );
}

/** Where the year that is kept stands, not the one being typed. */
function Today({ rhythm }: { rhythm: RhythmModel }) {
  const found = valueOr(rhythm.rhythm.value, null);
  if (!found) return null;
  if (!found.cycle) return <p class="meta">{i18n.t('rhythm.year.todayNone')}</p>;
  const end = toLocalDay(rhythm.now() + found.cycle.endsInDays * dayMs);
  return (
    <p class="meta">
      {i18n.t('rhythm.year.today', {
        phase: i18n.t(`rhythm.year.phases.${found.cycle.phase}`),
        day: formatDate(end, rhythm.now()),
      })}
    </p>
  );
}
