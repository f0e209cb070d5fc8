import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { dateOrderOf, parseDueDate } from '../../utils/domain/due-date.ts';
import { toLocalDay } from '../../utils/domain/local-day.ts';
import { TextField } from '../ui/Field.tsx';
import { formatDate } from './format.ts';

const weekdayOf = (isoDate: string): string =>
  new Intl.DateTimeFormat(document.documentElement.lang || undefined, {
    weekday: 'long',
    timeZone: 'UTC',
  }).format(new Date(isoDate));

/** A due date in the words one would say; what was understood is shown before anything is saved. */
export function DueField({
  now,
  words: given,
  onChange,
}: {
  now: number;
  /** Where whoever asks keeps them. */
  words?: string;
  /** `due`: ISO date; null where the words say none. */
  onChange: (due: string | null, words: string) => void;
}) {
  const [typed, setTyped] = useState('');
  const words = given ?? typed;
  const language = document.documentElement.lang || 'en';
  const read = (text: string): string | null =>
    parseDueDate(text, { today: toLocalDay(now), language, order: dateOrderOf(language) });
  const due = read(words);
  const hint = (): string => {
    if (words.trim() === '') return i18n.t('person.due.example');
    if (due === null) return i18n.t('person.due.unknown');
    const named = { weekday: weekdayOf(due), day: formatDate(due, now) };
    return due < toLocalDay(now) ? i18n.t('person.due.past', named) : i18n.t('person.due.understood', named);
  };
  return (
    <div class="due-field" aria-live="polite">
      <TextField
        label={i18n.t('person.due.label')}
        hint={hint()}
        maxLength={60}
        value={words}
        onText={(text) => {
          setTyped(text);
          onChange(read(text), text);
        }}
      />
    </div>
  );
}
