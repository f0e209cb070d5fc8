import './retention.css';
import { i18n } from '#i18n';
import { retentionKinds, type RetentionKind } from '../../../utils/domain/retention.ts';
import type { RetentionView } from '../../../utils/messaging/calls/retention.ts';
import type { RetentionModel } from '../../../utils/state/options-retention.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Select } from '../../ui/Select.tsx';
import { formatDay, formatMonths, formatNumber } from '../format.ts';
import { Loaded } from '../Loaded.tsx';
import { RetentionGone, RetentionKept, RetentionList } from './RetentionList.tsx';

const offered = [1, 3, 6, 12, 18, 24, 36, 60];
const never = 'never';

/** How long records are kept, what goes next, and what can still come back. */
export function Retention({ model }: { model: RetentionModel }) {
  return (
    <section class="section" aria-labelledby="privacy-retention">
      <h2 id="privacy-retention">{i18n.t('retention.title')}</h2>
      <p class="meta">{i18n.t('retention.lead')}</p>
      <Loaded from={model.view.value}>
        {(view) => (
          <>
            <div class="retention-months">
              {retentionKinds.map((kind) => (
                <Months key={kind} kind={kind} months={view.months[kind]} model={model} />
              ))}
            </div>
            <ClockNotice view={view} model={model} />
            <h3>{i18n.t('retention.next')}</h3>
            {view.total > 0 && !view.agreed && (
              <Notice
                action={
                  <Button look="accent" onPress={() => void model.agree()}>
                    {i18n.t('retention.agree')}
                  </Button>
                }
              >
                {i18n.t('retention.look')}
              </Notice>
            )}
            {view.total === 0 ? (
              <p class="meta">{i18n.t('retention.nothing')}</p>
            ) : (
              <RetentionList lines={view.lines} model={model} />
            )}
            {view.total > view.lines.length && (
              <p class="meta">
                {i18n.t('retention.more', { count: formatNumber(view.total - view.lines.length) })}
              </p>
            )}
            {view.kept.length > 0 && <RetentionKept lines={view.kept} model={model} />}
            {view.gone.length > 0 && <RetentionGone gone={view.gone} model={model} />}
          </>
        )}
      </Loaded>
    </section>
  );
}

function Months({
  kind,
  months,
  model,
}: {
  kind: RetentionKind;
  months: number | null;
  model: RetentionModel;
}) {
  const steps =
    months === null || offered.includes(months) ? offered : [...offered, months].toSorted((a, b) => a - b);
  return (
    <Select
      label={i18n.t(`retention.kinds.${kind}`)}
      options={[
        ...steps.map((step) => ({ value: String(step), label: formatMonths(step) })),
        { value: never, label: i18n.t('retention.never') },
      ]}
      value={months === null ? never : String(months)}
      onChoose={(chosen) => void model.setMonths(kind, chosen === never ? null : Number(chosen))}
    />
  );
}

/** A date that cannot be right deletes nothing. */
function ClockNotice({ view, model }: { view: RetentionView; model: RetentionModel }) {
  if (view.clock === 'fine' || view.seen === null) return null;
  return (
    <Notice
      tone="warning"
      announce
      action={<Button onPress={() => void model.acceptTime()}>{i18n.t('retention.clock.right')}</Button>}
    >
      {i18n.t(`retention.clock.${view.clock}`, { date: formatDay(view.seen) })}
    </Notice>
  );
}
