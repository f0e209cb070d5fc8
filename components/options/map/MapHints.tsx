import './edit.css';
import { i18n } from '#i18n';
import { useMemo } from 'preact/hooks';
import type { CompetencyMap } from '../../../utils/domain/competency.ts';
import type { LintHint } from '../../../utils/domain/map/lint/types.ts';
import type { HintsModel } from '../../../utils/state/options-map-hints.ts';
import { Button } from '../../ui/Button.tsx';
import { formatLanguage, formatList, formatNumber } from '../format.ts';
import { useGrowing } from '../use-growing.ts';

const mostShown = 100;
/** Drawn in one task. */
const atOnce = 20;

const hintText = ({ code, words }: LintHint, levels: string): string => {
  switch (code) {
    case 'no-verb':
      return i18n.t('mapEdit.hints.code.no_verb', { words });
    case 'same-text':
      return i18n.t('mapEdit.hints.code.same_text', { levels });
    case 'missing-level':
      return i18n.t('mapEdit.hints.code.missing_level', { levels });
    case 'empty-level':
      return i18n.t('mapEdit.hints.code.empty_level', { levels });
    case 'long':
      return i18n.t('mapEdit.hints.code.long');
    default:
      return i18n.t(`mapEdit.hints.code.${code}`, { words });
  }
};

/** What might be worded better. Hints never stop anything, and each can be put away. */
export function MapHints({ map, hints }: { map: CompetencyMap; hints: HintsModel }) {
  const found = hints.hints.value;
  const unread = hints.structureOnly.value;
  const away = hints.away.value;
  const drawn = useGrowing(Math.min(mostShown, found?.length ?? 0), atOnce);
  const texts = useMemo(() => new Map(map.behaviours.map(({ id, text }) => [id, text])), [map]);
  if (found === null || (found.length === 0 && unread.length === 0 && away === 0)) return null;
  const names = new Map(map.competencies.map(({ id, name }) => [id, name]));
  const levels = new Map(map.levels.map(({ id, name }) => [id, name]));
  return (
    <section class="section" aria-labelledby="map-hints">
      <header>
        <h2 id="map-hints">{i18n.t('mapEdit.hints.title')}</h2>
        <p class="meta">{i18n.t('mapEdit.hints.lead')}</p>
      </header>
      {unread.map((language) => (
        <p key={language} class="meta">
          {i18n.t('mapEdit.hints.structure', {
            language: language === '' ? i18n.t('mapEdit.hints.unknown') : formatLanguage(language),
          })}
        </p>
      ))}
      {found.length > 0 && (
        <details class="more-questions">
          <summary>{i18n.t('mapEdit.hints.count', { count: formatNumber(found.length) })}</summary>
          <ul class="changed hints">
            {found.slice(0, drawn).map((hint, at) => {
              const subject = texts.get(hint.behaviourId ?? '') ?? names.get(hint.competencyId ?? '') ?? '';
              const where = formatList(hint.levelIds.map((id) => levels.get(id) ?? id));
              return (
                <li key={`${hint.id}:${at}`}>
                  {subject !== '' && <p dir="auto">{subject}</p>}
                  <p class="meta">{hintText(hint, where)}</p>
                  <Button
                    size="small"
                    look="quiet"
                    label={subject === '' ? undefined : i18n.t('mapEdit.hints.awayLabel', { text: subject })}
                    onPress={() => void hints.dismiss(hint)}
                  >
                    {i18n.t('mapEdit.hints.away')}
                  </Button>
                </li>
              );
            })}
          </ul>
          {found.length > mostShown && (
            <p class="meta">
              {i18n.t('mapEdit.hints.more', { count: formatNumber(found.length - mostShown) })}
            </p>
          )}
        </details>
      )}
      {away > 0 && (
        <div class="row-actions">
          <Button size="small" look="quiet" onPress={() => void hints.bringBack()}>
            {i18n.t('mapEdit.hints.backAll', { count: formatNumber(away) })}
          </Button>
        </div>
      )}
    </section>
  );
}
