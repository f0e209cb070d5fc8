import { i18n } from '#i18n';
import type { Panel } from '../../utils/state/panel.ts';
import { Button } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { Icon } from '../ui/Icon.tsx';

const verdicts = [
  ['useful', 'useful'],
  ['not_useful', 'notUseful'],
] as const;

/** Asked in this meeting: out of the way, there to be judged, and with what naturally comes after. */
export function AskedList({ panel, shown }: { panel: Panel; shown: readonly string[] }) {
  const asked = panel.prompts.asked.value;
  if (asked.length === 0) return null;
  return (
    <ul class="asked" aria-label={i18n.t('panel.ask.askedList')}>
      {asked.map(({ id, text, next, verdict }) => (
        <li key={id}>
          <Icon name="check" size={14} />
          <span class="asked-text" dir="auto">
            {text}
          </span>
          <span class="chips" role="group" aria-label={i18n.t('panel.ask.wasItUseful', { text })}>
            {verdicts.map(([value, key]) => (
              <Chip
                key={value}
                pressed={verdict === value}
                onPress={() => void panel.prompts.judge(id, value)}
              >
                {i18n.t(`panel.ask.${key}`)}
              </Chip>
            ))}
          </span>
          {next && !shown.includes(next.id) && !asked.some((one) => one.id === next.id) && (
            <p class="asked-next">
              <span dir="auto">{i18n.t('session.next', { text: next.text })}</span>
              <Button look="accent" size="small" onPress={() => void panel.prompts.ask(next)}>
                {i18n.t('panel.ask.asked')}
              </Button>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
