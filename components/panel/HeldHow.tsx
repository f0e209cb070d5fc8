import { i18n } from '#i18n';
import type { Brief } from '../../utils/domain/brief/types.ts';
import type { Format } from '../../utils/domain/playbook.ts';
import type { Panel } from '../../utils/state/panel.ts';
import { Chip } from '../ui/Chip.tsx';
import { Section } from './Section.tsx';

const formats: readonly Format[] = ['in_person', 'remote', 'async'];

/** In person, by video or in writing, and what that changes. */
export function HeldHow({ panel, brief }: { panel: Panel; brief: Brief }) {
  return (
    <Section title={i18n.t('session.format')}>
      <div class="run-bar">
        <div class="chips" role="group" aria-label={i18n.t('session.format')}>
          {formats.map((format) => (
            <Chip
              key={format}
              pressed={brief.format === format}
              onPress={() => void panel.running.setFormat(format)}
            >
              {i18n.t(`session.formats.${format}`)}
            </Chip>
          ))}
        </div>
        {brief.formatHow && (
          <p class="meta" dir="auto">
            {brief.formatHow}
          </p>
        )}
      </div>
    </Section>
  );
}
