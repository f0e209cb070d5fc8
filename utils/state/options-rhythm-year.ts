import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { checkCycle, type BusinessCycle, type CycleFault } from '../domain/cycle.ts';
import type { CyclePhase } from '../domain/playbook.ts';
import type { Notices } from './options-notices.ts';
import { valueOr } from './options-loading.ts';
import type { SettingsModel } from './options-settings.ts';

/** A phase as the form holds it; months 1…12 and days 1…31 as text, '' = not chosen. */
export interface PhaseForm {
  phase: CyclePhase;
  fromMonth: string;
  fromDay: string;
  untilMonth: string;
  untilDay: string;
}

export interface YearModel {
  kind: ReadonlySignal<BusinessCycle['kind']>;
  choose(kind: BusinessCycle['kind']): Promise<void>;
  firstMonth: ReadonlySignal<number>;
  chooseFirstMonth(month: number): Promise<void>;
  phases: ReadonlySignal<readonly PhaseForm[]>;
  change(at: number, change: Partial<PhaseForm>): void;
  add(): void;
  remove(at: number): void;
  /** Own phases are saved only without a fault; before the first attempt none is shown. */
  save(): Promise<void>;
  faults: ReadonlySignal<readonly CycleFault[]>;
}

const mostPhases = 24;
const emptyPhase: PhaseForm = { phase: 'planning', fromMonth: '', fromDay: '', untilMonth: '', untilDay: '' };
const inTurn: readonly CyclePhase[] = ['planning', 'execution', 'review'];

const pad = (text: string): string => text.padStart(2, '0');
/** '' while a part is missing. */
const toMonthDay = (month: string, day: string): string =>
  month === '' || day === '' ? '' : `${pad(month)}-${pad(day)}`;
const fromMonthDay = (text: string): [string, string] => {
  const [month = '', day = ''] = text.split('-');
  return [String(Number(month)), String(Number(day))];
};

const toForm = ({ phase, from, to }: { phase: CyclePhase; from: string; to: string }): PhaseForm => {
  const [fromMonth, fromDay] = fromMonthDay(from);
  const [untilMonth, untilDay] = fromMonthDay(to);
  return { phase, fromMonth, fromDay, untilMonth, untilDay };
};

const toPhase = ({ phase, fromMonth, fromDay, untilMonth, untilDay }: PhaseForm) => ({
  phase,
  from: toMonthDay(fromMonth, fromDay),
  to: toMonthDay(untilMonth, untilDay),
});

/** The company's year as it is typed; what was typed survives a look at another kind. */
export const createYear = (settings: SettingsModel, notices: Notices): YearModel => {
  const kept = computed<BusinessCycle>(
    () => valueOr(settings.settings.value, null)?.businessCycle ?? { kind: 'none' },
  );
  const chosen = signal<BusinessCycle['kind'] | null>(null);
  const typed = signal<readonly PhaseForm[] | null>(null);
  const tried = signal(false);

  const kind = computed(() => chosen.value ?? kept.value.kind);
  const firstMonth = computed(() => (kept.value.kind === 'quarters' ? kept.value.firstMonth : 1));
  const phases = computed<readonly PhaseForm[]>(
    () => typed.value ?? (kept.value.kind === 'custom' ? kept.value.phases.map(toForm) : [emptyPhase]),
  );
  const faults = computed(() => (tried.value ? checkCycle(phases.value.map(toPhase)) : []));

  const store = async (next: BusinessCycle): Promise<void> => {
    const before = kept.value;
    // An earlier Undo must not take back this change.
    notices.dismiss();
    await settings.change({ businessCycle: toSettings(next) });
    chosen.value = null;
    notices.show({ code: 'rhythm', what: 'year' }, async () => {
      typed.value = null;
      await settings.change({ businessCycle: toSettings(before) });
    });
  };

  return {
    kind,
    firstMonth,
    phases,
    faults,
    async choose(next) {
      // Own phases are not there before they are right.
      if (next === 'custom') chosen.value = next;
      else if (next === 'none') await store({ kind: 'none' });
      else await store({ kind: 'quarters', firstMonth: firstMonth.value });
    },
    chooseFirstMonth: (month) => store({ kind: 'quarters', firstMonth: month }),
    change(at, change) {
      typed.value = phases.value.map((phase, index) => (index === at ? { ...phase, ...change } : phase));
    },
    add() {
      if (phases.value.length >= mostPhases) return;
      const last = phases.value.at(-1)?.phase;
      const next = inTurn[(last === undefined ? 0 : inTurn.indexOf(last) + 1) % inTurn.length] ?? 'planning';
      typed.value = [...phases.value, { ...emptyPhase, phase: next }];
    },
    remove(at) {
      typed.value = phases.value.filter((_, index) => index !== at);
    },
    async save() {
      tried.value = true;
      if (faults.value.length > 0) return;
      await store({ kind: 'custom', phases: phases.value.map(toPhase) });
      tried.value = false;
      typed.value = null;
    },
  };
};

type Kept = NonNullable<Parameters<SettingsModel['change']>[0]['businessCycle']>;

const toSettings = (cycle: BusinessCycle): Kept =>
  cycle.kind === 'custom' ? { kind: 'custom', phases: [...cycle.phases] } : cycle;
