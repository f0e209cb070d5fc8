import './wording.css';
import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { WordingAnswers } from '../../utils/domain/wording/answers.ts';
import { languageOf } from '../../utils/domain/wording/language.ts';
import type { WordingFlag, WordingKind } from '../../utils/domain/wording/types.ts';
import { createWordingChecks, hasWordList, inThirtyDays } from '../../utils/domain/wording/wording.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Meta } from '../ui/Meta.tsx';
import { Notice } from '../ui/Notice.tsx';
import { formatDay } from './format.ts';

const pauseMs = 700;
const mostShown = 3;
/** Too little to tell anybody that a language has no list. */
const fewLetters = 12;

/** Hints on words, after a pause. They hold nothing back, and what they found is not kept. */
export function WordingHints({
  text,
  answers,
  now,
  canGo = true,
  onAnswer,
  onEdit,
}: {
  text: string;
  answers: WordingAnswers;
  now: () => number;
  /** What is written here can be set to go. */
  canGo?: boolean;
  onAnswer: (answers: WordingAnswers) => void;
  onEdit: (flag: WordingFlag) => void;
}) {
  const settled = useSettled(text);
  const checkFor = useMemo(createWordingChecks, []);
  const shown = document.documentElement.lang || 'en';
  const language = languageOf(settled, shown);
  const flags = useMemo(
    () => (language !== null && hasWordList(language) ? checkFor(language)(settled) : []),
    [settled, language, checkFor],
  );
  const away = (ids: readonly string[]) =>
    onAnswer({ ...answers, dismissed: [...new Set([...answers.dismissed, ...ids])].slice(-100) });
  const open = flags.filter(({ id }) => !answers.dismissed.includes(id));
  const special = open.filter(({ kind }) => kind === 'special');
  const isOff = !(language !== null && hasWordList(language)) && settled.trim().length >= fewLetters;
  const offId = `off:${language ?? ''}`;
  return (
    <div class="wording" role="status">
      {isOff && !answers.dismissed.includes(offId) && (
        <div class="wording-line">
          <Meta>{offText(language, shown)}</Meta>
          <IconButton
            icon="close"
            size="small"
            label={i18n.t('wording.offAway')}
            onPress={() => away([offId])}
          />
        </div>
      )}
      <Words flags={open.filter(({ kind }) => kind !== 'special').slice(0, mostShown)} onAway={away} />
      {settled !== '' && answers.deleteAt !== null ? (
        <Notice
          action={
            <Button size="small" onPress={() => onAnswer({ ...answers, deleteAt: null })}>
              {i18n.t('wording.special.stay')}
            </Button>
          }
        >
          {i18n.t('wording.special.goes', { date: formatDay(answers.deleteAt, now()) })}
        </Notice>
      ) : (
        special[0] && (
          <Special
            flags={special}
            onKeep={() => away(special.map(({ id }) => id))}
            onEdit={onEdit}
            onGo={canGo ? () => onAnswer({ ...answers, deleteAt: inThirtyDays(now()) }) : null}
          />
        )
      )}
    </div>
  );
}

/** The text as it stood when the hands rested. What is no longer there is gone at once. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  return text.trim() === '' ? '' : settled;
}

function offText(language: string | null, shown: string): string {
  if (language === null) return i18n.t('wording.offHere');
  const name = new Intl.DisplayNames([shown], { type: 'language' }).of(language) ?? language;
  return i18n.t('wording.off', { language: name });
}

function kindText(kind: WordingKind): string {
  return i18n.t(`wording.kinds.${kind}`);
}

function Words({
  flags,
  onAway,
}: {
  flags: readonly WordingFlag[];
  onAway: (ids: readonly string[]) => void;
}) {
  const id = useId();
  if (flags.length === 0) return null;
  return (
    <>
      <p id={id} class="wording-question">
        {i18n.t('wording.question')}
      </p>
      <ul class="wording-words" aria-labelledby={id}>
        {flags.map((flag) => (
          <li key={flag.id} class="wording-line">
            <span class="meta">
              <bdi class="wording-word">{flag.word}</bdi> {kindText(flag.kind)}
            </span>
            <IconButton
              icon="close"
              size="small"
              label={i18n.t('wording.dismiss', { word: flag.word })}
              onPress={() => onAway([flag.id])}
            />
          </li>
        ))}
      </ul>
      <Meta>{i18n.t('wording.about')}</Meta>
    </>
  );
}

function Special({
  flags,
  onKeep,
  onEdit,
  onGo,
}: {
  flags: readonly WordingFlag[];
  onKeep: () => void;
  onEdit: (flag: WordingFlag) => void;
  onGo: (() => void) | null;
}) {
  const [first] = flags;
  return (
    <Notice
      tone="warning"
      action={
        <>
          <Button size="small" onPress={onKeep}>
            {i18n.t('wording.special.keep')}
          </Button>
          {first && (
            <Button size="small" onPress={() => onEdit(first)}>
              {i18n.t('wording.special.edit')}
            </Button>
          )}
          {onGo && (
            <Button size="small" onPress={onGo}>
              {i18n.t('wording.special.later')}
            </Button>
          )}
        </>
      }
    >
      {i18n.t('wording.special.title')}{' '}
      <bdi class="wording-word">{flags.map(({ word }) => word).join(', ')}</bdi>
    </Notice>
  );
}
