import { i18n } from '#i18n';
import type { RetentionLine, RetentionView } from '../../../utils/messaging/calls/retention.ts';
import { sameItem, type RetentionModel } from '../../../utils/state/options-retention.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { UserText } from '../../ui/UserText.tsx';
import { formatDay, formatNumber } from '../format.ts';

const longestReason = 300;

/** What goes next, each with a way to keep it and a way to delete it now. */
export function RetentionList({ lines, model }: { lines: readonly RetentionLine[]; model: RetentionModel }) {
  return (
    <ul class="retention-list" aria-label={i18n.t('retention.next')}>
      {lines.map((line) => (
        <li key={`${line.table}:${line.id}`}>
          <Words line={line} />
          {sameItem(model.keeping.value, line) ? (
            <Because model={model} />
          ) : (
            <div class="row-actions">
              <Button size="small" onPress={() => model.beginKeeping(line)}>
                {i18n.t('retention.keep')}
              </Button>
              <Button size="small" look="quiet" icon="bin" onPress={() => void model.remove(line)}>
                {i18n.t('retention.delete')}
              </Button>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function Words({ line }: { line: RetentionLine }) {
  return (
    <div class="retention-words">
      <p class="meta">
        {i18n.t(`retention.one.${line.kind}`)}
        {' · '}
        <bdi>{line.personName ?? i18n.t('retention.nobody')}</bdi>
        {' · '}
        {formatDay(line.since)}
      </p>
      <div class="retention-text">
        {line.text === null ? (
          <span class="meta">{i18n.t('retention.walled')}</span>
        ) : line.text === '' ? (
          <span class="meta">{i18n.t('retention.noText')}</span>
        ) : (
          <UserText text={line.text} />
        )}
      </div>
      {line.goesAt !== null && (
        <p class="retention-goes">{i18n.t('retention.goes', { date: formatDay(line.goesAt) })}</p>
      )}
    </div>
  );
}

function Because({ model }: { model: RetentionModel }) {
  const empty = model.because.value.trim() === '';
  return (
    <form
      class="retention-because"
      onSubmit={(event) => {
        event.preventDefault();
        void model.keep();
      }}
    >
      <TextField
        label={i18n.t('retention.because')}
        value={model.because.value}
        onText={model.typeBecause}
        maxLength={longestReason}
        required
      />
      <div class="row-actions">
        <Button type="submit" size="small" look="primary" off={empty}>
          {i18n.t('retention.keepSave')}
        </Button>
        <Button size="small" look="quiet" onPress={() => model.beginKeeping(null)}>
          {i18n.t('options.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** What stays beyond its time, and why. */
export function RetentionKept({ lines, model }: { lines: readonly RetentionLine[]; model: RetentionModel }) {
  return (
    <>
      <h3>{i18n.t('retention.kept')}</h3>
      <ul class="retention-list" aria-label={i18n.t('retention.kept')}>
        {lines.map((line) => (
          <li key={`${line.table}:${line.id}`}>
            <div class="retention-words">
              <Words line={line} />
              <p class="meta">
                {i18n.t('retention.reason')} <bdi>{line.keepBecause}</bdi>
              </p>
            </div>
            <div class="row-actions">
              <Button size="small" onPress={() => void model.release(line)}>
                {i18n.t('retention.release')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What went and can come back for some days. */
export function RetentionGone({ gone, model }: { gone: RetentionView['gone']; model: RetentionModel }) {
  return (
    <>
      <h3>{i18n.t('retention.gone')}</h3>
      <ul class="retention-list" aria-label={i18n.t('retention.gone')}>
        {gone.map(({ batch, at, until, count }) => (
          <li key={batch}>
            <div class="retention-words">
              <p>{i18n.t('retention.goneOn', { count: formatNumber(count), date: formatDay(at) })}</p>
              <p class="meta">{i18n.t('retention.until', { date: formatDay(until) })}</p>
            </div>
            <div class="row-actions">
              <Button size="small" icon="undo" onPress={() => void model.bringBack(batch)}>
                {i18n.t('retention.bringBack')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
