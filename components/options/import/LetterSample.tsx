import { i18n } from '#i18n';
import type { ImportMessage } from '../../../utils/domain/dry-run.ts';
import { whereText } from './words.ts';

/** One line of the file as it stands and as it would read with its letters repaired. */
export function LetterSample({ messages }: { messages: readonly ImportMessage[] }) {
  const sample = messages.find(({ code }) => code === 'W-MOJIBAKE');
  if (!sample) return null;
  return (
    <dl class="letter-sample">
      <dt class="meta">{i18n.t('importing.sample.before')}</dt>
      <dd dir="auto">{sample.params['text']}</dd>
      <dt class="meta">{i18n.t('importing.sample.after')}</dt>
      <dd dir="auto">{sample.params['repaired']}</dd>
      <dt class="meta">{i18n.t('options.import.where')}</dt>
      <dd>
        <bdi>{whereText(sample.place)}</bdi>
      </dd>
    </dl>
  );
}
