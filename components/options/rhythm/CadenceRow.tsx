import { i18n } from '#i18n';
import { useId } from 'preact/hooks';
import type { CadenceLine } from '../../../utils/domain/cadence.ts';
import { toLocalDay, type RhythmModel } from '../../../utils/state/options-rhythm.ts';
import { formatDate, formatDay, formatDays } from '../../notebook/format.ts';
import { Button } from '../../ui/Button.tsx';
import { Badge } from '../../ui/Chip.tsx';
import { TextField } from '../../ui/Field.tsx';
import { formatNumber } from '../format.ts';

interface RowProps {
  line: CadenceLine;
  usualDays: number | null;
  rhythm: RhythmModel;
}

export function CadenceRow({ line, usualDays, rhythm }: RowProps) {
  const id = useId();
  const now = rhythm.now();
  const { counts, lastHeldAt, nextAt } = line;
  const counted = counts.held + counts.moved + counts.cancelled + counts.unknown > 0;
  return (
    <li class="rhythm-row">
      <div class="rhythm-who">
        <a id={id} class="private" href={`#people/${line.personId}`}>
          <bdi>{line.name}</bdi>
        </a>
        <span class="meta">{agreedText(line, usualDays)}</span>
      </div>
      <p class="rhythm-when">
        <span>
          {lastHeldAt === null
            ? i18n.t('rhythm.line.never')
            : i18n.t('rhythm.line.last', { day: formatDay(lastHeldAt, now) })}
        </span>
        <span class="meta">
          {nextAt === null
            ? i18n.t('rhythm.line.noNext')
            : i18n.t('rhythm.line.next', { day: formatDay(nextAt, now) })}
        </span>
        {line.unsure > 0 && (
          <span class="meta">{i18n.t('rhythm.line.unsure', { count: formatNumber(line.unsure) })}</span>
        )}
      </p>
      <p class="rhythm-state">
        <State line={line} now={now} />
      </p>
      <div class="rhythm-actions">
        <Actions line={line} usualDays={usualDays} rhythm={rhythm} describedBy={id} />
      </div>
      {counted && (
        <p class="rhythm-counts meta">
          {i18n.t('rhythm.line.counts', {
            held: formatNumber(counts.held),
            moved: formatNumber(counts.moved),
            cancelled: formatNumber(counts.cancelled),
            unknown: formatNumber(counts.unknown),
          })}
        </p>
      )}
      {rhythm.pausing.value?.personId === line.personId && <PauseForm rhythm={rhythm} />}
    </li>
  );
}

const agreedText = ({ agreedDays }: CadenceLine, usualDays: number | null): string => {
  if (agreedDays !== null) return i18n.t('rhythm.line.agreed', { days: formatDays(agreedDays) });
  return usualDays === null ? '' : i18n.t('rhythm.line.usual', { days: formatDays(usualDays) });
};

function State({ line, now }: { line: CadenceLine; now: number }) {
  const { state, pause, overdueDays, dueOn } = line;
  if (pause?.why === 'pathway') return <Badge>{i18n.t('rhythm.line.returning')}</Badge>;
  if (pause) {
    return (
      <Badge>
        {pause.until === null
          ? i18n.t('rhythm.line.away')
          : i18n.t('rhythm.line.awayUntil', { day: formatDate(pause.until, now) })}
      </Badge>
    );
  }
  if (state === 'overdue')
    return (
      <Badge tone="warning" icon="warning">
        {i18n.t('rhythm.line.overdue', { days: formatDays(overdueDays) })}
      </Badge>
    );
  if (dueOn === null) return null;
  return (
    <span class="meta">
      {dueOn === toLocalDay(now)
        ? i18n.t('rhythm.line.dueToday')
        : i18n.t('rhythm.line.due', { day: formatDate(dueOn, now) })}
    </span>
  );
}

function Actions({ line, usualDays, rhythm, describedBy }: RowProps & { describedBy: string }) {
  const open = rhythm.pausing.value?.personId === line.personId;
  if (line.pause?.why === 'dates') {
    return (
      <Button look="quiet" size="small" describedBy={describedBy} onPress={() => void rhythm.resume(line)}>
        {i18n.t('rhythm.line.resume')}
      </Button>
    );
  }
  if (line.state === 'not-set') {
    if (usualDays === null) return null;
    return (
      <Button size="small" describedBy={describedBy} onPress={() => void rhythm.agree(line, usualDays)}>
        {i18n.t('rhythm.line.agree', { days: formatDays(usualDays) })}
      </Button>
    );
  }
  return (
    <Button
      look="quiet"
      size="small"
      describedBy={describedBy}
      expanded={open}
      onPress={() => rhythm.openPause(open ? null : line.personId)}
    >
      {i18n.t('rhythm.line.pause')}
    </Button>
  );
}

function PauseForm({ rhythm }: { rhythm: RhythmModel }) {
  const form = rhythm.pausing.value;
  if (!form) return null;
  return (
    <form
      class="rhythm-pause"
      onSubmit={(event) => {
        event.preventDefault();
        void rhythm.savePause();
      }}
    >
      <TextField
        type="date"
        label={i18n.t('rhythm.line.until')}
        hint={i18n.t('rhythm.line.untilHint')}
        error={form.past ? i18n.t('rhythm.line.untilPast') : null}
        min={toLocalDay(rhythm.now())}
        value={form.until}
        onText={rhythm.typeUntil}
      />
      <div class="row-actions">
        <Button type="submit" look="primary">
          {i18n.t('rhythm.line.save')}
        </Button>
        <Button look="quiet" onPress={() => rhythm.openPause(null)}>
          {i18n.t('options.cancel')}
        </Button>
      </div>
    </form>
  );
}
