import { i18n } from '#i18n';
import type { ExportsModel, SkippedDay } from '../../../utils/state/options-exports.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { formatNumber } from '../format.ts';

/** What is true of the file that would be made now; nothing is said before it is known. */
export function Contains({ containsPrivate }: { containsPrivate: boolean | null }) {
  return (
    <p
      id="export-contains"
      class={containsPrivate ? 'private-mark' : 'export-contains'}
      role="status"
      aria-atomic="true"
    >
      {containsPrivate !== null && (
        <>
          <Icon name={containsPrivate ? 'lock' : 'info'} />
          <span>{containsPrivate ? i18n.t('review.mark.yes') : i18n.t('review.mark.no')}</span>
        </>
      )}
    </p>
  );
}

/** How far it is, with a way out, and afterwards what was left out. */
export function ExportWork({ exports }: { exports: ExportsModel }) {
  const work = exports.work.value;
  if (work.status === 'idle') return null;
  if (work.status === 'done') {
    return work.skipped.length === 0 ? null : <Skipped skipped={work.skipped} />;
  }
  const { done, total } = work;
  const text = i18n.t('exports.working', {
    done: formatNumber(Math.min(total, done + 1)),
    total: formatNumber(total),
  });
  return (
    <>
      <Button look="quiet" onPress={exports.cancel}>
        {i18n.t('options.cancel')}
      </Button>
      <progress class="export-progress" max={total} value={done} aria-label={text} />
      <span class="meta">{text}</span>
    </>
  );
}

function Skipped({ skipped }: { skipped: readonly SkippedDay[] }) {
  return (
    <details class="export-skipped">
      <summary>{i18n.t('exports.skipped', { count: formatNumber(skipped.length) })}</summary>
      <ul class="lines">
        {skipped.map(({ personName, text }, at) => (
          <li key={at}>
            <bdi class="private">{personName}</bdi>{' '}
            {text === null ? (
              <span class="meta">{i18n.t('exports.noRhythm')}</span>
            ) : (
              <span dir="auto" class="meta private">
                {text}
              </span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
