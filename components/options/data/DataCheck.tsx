import './data-check.css';
import { i18n } from '#i18n';
import type { FaultLine } from '../../../utils/messaging/calls/data-check.ts';
import type { DataCheckModel } from '../../../utils/state/options-data-check.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Tick } from '../../ui/Tick.tsx';
import { formatDay, formatNumber } from '../format.ts';
import { refusalText } from '../words.ts';
import { tableName } from './tables.ts';

/** What cannot be right in the notebook: listed with its place and a repair, and repaired only when it is chosen. */
export function DataCheck({ check }: { check: DataCheckModel }) {
  const state = check.state.value;
  const looking = state.status === 'looking';
  return (
    <section class="section" aria-labelledby="data-check">
      <h2 id="data-check">{i18n.t('check.title')}</h2>
      <div class="choice">
        <Button off={looking} describedBy="data-check-lead" onPress={() => void check.look()}>
          {looking ? i18n.t('check.looking') : i18n.t('check.look')}
        </Button>
        <p id="data-check-lead" class="meta">
          {i18n.t('check.lead')}
        </p>
      </div>
      {state.status === 'failed' && (
        <Notice tone="danger" announce>
          {refusalText(state.code)}
        </Notice>
      )}
      {state.status === 'ready' && state.total === 0 && <Notice announce>{i18n.t('check.fine')}</Notice>}
      {state.status === 'ready' && state.total > 0 && (
        <Faults check={check} faults={state.faults} total={state.total} />
      )}
    </section>
  );
}

function Faults({
  check,
  faults,
  total,
}: {
  check: DataCheckModel;
  faults: readonly FaultLine[];
  total: number;
}) {
  const count = check.chosen.value.size;
  return (
    <>
      <p role="status">{i18n.t('check.found', { count: formatNumber(total) })}</p>
      <ul class="faults" aria-labelledby="data-check">
        {faults.map((fault) => (
          <li key={fault.key}>
            <Tick
              checked={check.chosen.value.has(fault.key)}
              onTick={(wanted) => check.choose(fault.key, wanted)}
            >
              <Fault fault={fault} />
            </Tick>
          </li>
        ))}
      </ul>
      <div class="row-actions">
        <Button
          look="primary"
          off={count === 0 || check.repairing.value}
          describedBy="data-check-undo"
          onPress={() => void check.repair()}
        >
          {i18n.t('check.repair', { count: formatNumber(count) })}
        </Button>
        <span id="data-check-undo" class="meta">
          {i18n.t('check.undo')}
        </span>
      </div>
    </>
  );
}

const kinds = {
  'no-person': 'noPerson',
  'no-session': 'noSession',
  'no-behaviour': 'noBehaviour',
  future: 'future',
  'ends-early': 'endsEarly',
  'no-date': 'noDate',
  'same-person': 'samePerson',
  'same-note': 'sameNote',
  'too-long': 'tooLong',
  malformed: 'malformed',
} as const;
const repairs = {
  inbox: 'inbox',
  'cut-tie': 'cutTie',
  date: 'date',
  join: 'join',
  shorten: 'shorten',
  'set-aside': 'setAside',
} as const;

function Fault({ fault }: { fault: FaultLine }) {
  const { kind, repair, table, personName, at, text } = fault;
  return (
    <span class="fault">
      <span>{i18n.t(`check.kinds.${kinds[kind]}`)}</span>
      <span class="meta">
        {tableName(table)}
        {personName !== null && personName !== '' && (
          <>
            {' · '}
            <bdi>{personName}</bdi>
          </>
        )}
        {at !== null && ` · ${formatDay(at)}`}
      </span>
      {text && (
        <span class="fault-text" dir="auto">
          {text}
        </span>
      )}
      <span class="fault-repair">{i18n.t(`check.repairs.${repairs[repair]}`)}</span>
    </span>
  );
}
