import { i18n } from '#i18n';
import { useMemo } from 'preact/hooks';
import type { CompetencyMap } from '../../../utils/domain/competency.ts';
import type { ImportPreview } from '../../../utils/domain/dry-run.ts';
import type { ImportModel } from '../../../utils/state/options-import.ts';
import type { ChangesModel } from '../../../utils/state/options-map-changes.ts';
import type { HintsModel } from '../../../utils/state/options-map-hints.ts';
import type { MapModel } from '../../../utils/state/options-map.ts';
import type { Notices } from '../../../utils/state/options-notices.ts';
import { Button } from '../../ui/Button.tsx';
import { Meta } from '../../ui/Meta.tsx';
import { formatDay, formatList } from '../format.ts';
import { MapHints } from '../map/MapHints.tsx';
import { ScreenHead } from '../ScreenHead.tsx';
import { useGrowing } from '../use-growing.ts';
import { FileList } from './FileList.tsx';
import { ImportCountsView } from './ImportCounts.tsx';
import { ImportMessages } from './ImportMessages.tsx';
import { ImportPreviews } from './ImportPreviews.tsx';
import { ImportQuestions } from './ImportQuestions.tsx';
import { MapChanges } from './MapChanges.tsx';
import { shapeText } from './shapes.ts';

interface DryRunProps {
  importing: ImportModel;
  map: MapModel;
  changes: ChangesModel;
  hints: HintsModel;
  notices: Notices;
  preview: ImportPreview;
  updating: boolean;
}

/** What would come of the file. Nothing is written before Apply. */
export function DryRun({ importing, map, changes, hints, notices, preview, updating }: DryRunProps) {
  const files = formatList(preview.fileNames);
  const blocked = preview.map === null;
  const messages = useMemo(
    () => (
      <ImportMessages
        messages={preview.messages}
        severalFiles={preview.fileNames.length > 1}
        notices={notices}
      />
    ),
    [preview, notices],
  );
  const questions = useMemo(
    () => (
      <ImportQuestions
        key={importing.round.value}
        questions={preview.questions}
        messages={preview.messages}
        onAnswer={(id, value) => void importing.answer(id, value)}
        onAskAgain={() => void importing.askAgain()}
      />
    ),
    [preview, importing, importing.round.value],
  );
  return (
    <>
      <ScreenHead
        title={i18n.t(blocked ? 'options.import.blockedTitle' : 'options.import.checkTitle')}
        lead={
          blocked
            ? i18n.t('options.import.blockedLead', { files })
            : i18n.t('options.import.checkLead', { files, shape: shapeText(preview.shape) })
        }
      />
      {!blocked && <ImportCountsView counts={preview.counts} />}
      {blocked && messages}
      {questions}
      {!blocked && messages}
      <FileList files={preview.files} messages={preview.messages} />
      <Go importing={importing} map={map} blocked={blocked} updating={updating} />
      {preview.map && <Result map={preview.map} changes={changes} hints={hints} />}
    </>
  );
}

/** What the map would be: below what has to be decided, and drawn after it. */
function Result({ map, changes, hints }: Pick<DryRunProps, 'changes' | 'hints'> & { map: CompetencyMap }) {
  const sections = useMemo(
    () => [
      <MapChanges key="changes" changes={changes} />,
      <MapHints key="hints" map={map} hints={hints} />,
      <ImportPreviews key="previews" map={map} />,
    ],
    [map, changes, hints],
  );
  return <>{sections.slice(0, useGrowing(sections.length, 1))}</>;
}

function Go({
  importing,
  map,
  blocked,
  updating,
}: Pick<DryRunProps, 'importing' | 'map' | 'updating'> & { blocked: boolean }) {
  const active = map.active.value;
  const reason = blocked
    ? i18n.t('options.import.applyBlocked')
    : updating
      ? i18n.t('options.import.applyUpdating')
      : active
        ? i18n.t('options.import.stays', { name: active.name, when: formatDay(active.appliedAt) })
        : i18n.t('options.import.first');
  const apply = async (): Promise<void> => {
    if (await importing.apply()) window.location.hash = '#map';
  };
  return (
    <div class="import-go">
      <Button
        look="primary"
        size="large"
        off={!importing.canApply.value || importing.applying.value}
        describedBy="apply-reason"
        onPress={() => void apply()}
      >
        {importing.applying.value ? i18n.t('options.import.applying') : i18n.t('options.import.apply')}
      </Button>
      <Button look="quiet" size="large" onPress={importing.reset}>
        {i18n.t('options.import.other')}
      </Button>
      <span class="import-reason" aria-live="polite">
        <Meta id="apply-reason">{reason}</Meta>
      </span>
    </div>
  );
}
