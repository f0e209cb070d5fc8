import { i18n } from '#i18n';
import type { ComposerKind } from '../../utils/state/composer.ts';
import { ChoiceChips } from '../ui/Chip.tsx';
import { kindText } from './texts.ts';

/** `promiseText`: how this surface calls a promise. */
export function KindChips({
  name,
  kinds,
  value,
  promiseText,
  onChoose,
}: {
  name: string;
  kinds: readonly ComposerKind[];
  value: ComposerKind;
  promiseText?: string;
  onChoose: (kind: ComposerKind) => void;
}) {
  return (
    <ChoiceChips
      legend={i18n.t('notebook.what')}
      name={name}
      options={kinds.map((kind) => ({
        value: kind,
        label: kind === 'promise' && promiseText ? promiseText : kindText(kind),
      }))}
      value={value}
      onChoose={onChoose}
    />
  );
}
