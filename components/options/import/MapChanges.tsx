import { i18n } from '#i18n';
import { offerKey, offersOf } from '../../../utils/domain/map/adopt.ts';
import type { ChangesModel, Comparison } from '../../../utils/state/options-map-changes.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Select } from '../../ui/Select.tsx';
import { formatNumber } from '../format.ts';
import { useGrowing } from '../use-growing.ts';
import { DiffCounts, DiffLists, Hanging, partText, placeText } from '../map/DiffLists.tsx';

const mostOffers = 100;
/** Drawn in one task. */
const atOnce = 10;

/** In which map it goes, and what would change there. */
export function MapChanges({ changes }: { changes: ChangesModel }) {
  const targets = changes.targets.value;
  const comparison = changes.comparison.value;
  if (targets.length === 0 || (changes.target.value !== null && !comparison)) return null;
  return (
    <section class="section" aria-labelledby="import-changes">
      <h2 id="import-changes">{i18n.t('options.import.diffTitle')}</h2>
      <div class="filters">
        <Select
          label={i18n.t('mapEdit.target.label')}
          value={changes.target.value ?? ''}
          options={[
            ...targets.map(({ id, name }) => ({
              value: id,
              label: i18n.t('mapEdit.target.version', { name }),
            })),
            { value: '', label: i18n.t('mapEdit.target.beside') },
          ]}
          onChoose={(id) => changes.chooseTarget(id || null)}
        />
      </div>
      {comparison && <Compared changes={changes} comparison={comparison} />}
    </section>
  );
}

function Compared({ changes, comparison }: { changes: ChangesModel; comparison: Comparison }) {
  const { before, after, diff, evidence } = comparison;
  const accepted = changes.accepted.value;
  const going = [
    ...diff.removed,
    ...diff.renamed
      .filter((pair) => !accepted.has(offerKey('behaviours', pair.after.id)))
      .map((pair) => pair.before),
  ];
  const orphans = going.reduce((sum, { id }) => sum + (evidence?.counts[id] ?? 0), 0);
  return (
    <>
      <DiffCounts diff={diff} />
      {orphans > 0 && (
        <Notice tone="warning">{i18n.t('mapEdit.changes.orphans', { count: formatNumber(orphans) })}</Notice>
      )}
      <Offers changes={changes} comparison={comparison} />
      <DiffLists
        before={before}
        after={after}
        diff={{
          ...diff,
          renamed: [],
          parts: diff.parts.filter((part) => part.kind !== 'renamed' || !part.offered),
        }}
        evidence={evidence}
      />
    </>
  );
}

/** Renames, each to be said yes to; nothing is taken for the same without it. */
function Offers({
  changes,
  comparison: { before, diff, evidence },
}: {
  changes: ChangesModel;
  comparison: Comparison;
}) {
  const keys = offersOf(diff);
  const drawn = useGrowing(Math.min(mostOffers, diff.renamed.length), atOnce);
  if (keys.length === 0) return null;
  const accepted = changes.accepted.value;
  const box = (key: string, about: string) => (
    <label class="question-option">
      <input
        type="checkbox"
        aria-labelledby={`${about}-same ${about}`}
        checked={accepted.has(key)}
        onChange={(event) => changes.accept([key], event.currentTarget.checked)}
      />
      <span id={`${about}-same`}>{i18n.t('mapEdit.changes.same')}</span>
    </label>
  );
  return (
    <fieldset class="question">
      <legend>{i18n.t('mapEdit.changes.offers')}</legend>
      <p class="meta">{i18n.t('mapEdit.changes.offersLead')}</p>
      <div class="row-actions">
        <Button size="small" onPress={() => changes.accept(keys, true)}>
          {i18n.t('mapEdit.changes.acceptAll')}
        </Button>
      </div>
      <ul class="changed">
        {diff.parts.map((part, at) => {
          if (part.kind !== 'renamed' || !part.offered) return null;
          const key = offerKey(part.list, part.after.id);
          return (
            <li key={key}>
              <p id={`offered-part-${at}`}>{partText(part)}</p>
              {box(key, `offered-part-${at}`)}
            </li>
          );
        })}
        {diff.renamed.slice(0, drawn).map((pair, at) => {
          const key = offerKey('behaviours', pair.after.id);
          return (
            <li key={key}>
              <p>
                <span class="meta">{i18n.t('mapEdit.changes.before')}</span> <bdi>{pair.before.text}</bdi>
              </p>
              <p id={`offered-${at}`}>
                <span class="meta">{i18n.t('mapEdit.changes.after')}</span> <bdi>{pair.after.text}</bdi>
              </p>
              <p class="meta" dir="auto">
                {placeText(before, pair.before)}
              </p>
              <Hanging id={pair.before.id} evidence={evidence} />
              {box(key, `offered-${at}`)}
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
