import { placeText } from '../domain/dry-run.ts';
import { limits } from './limits.ts';
import { phrasesOf } from './messages-phrases.ts';
import { messageText, severityOf } from './messages.ts';
import { recall, toAbout } from './remembered.ts';
import type {
  ImportAnswers,
  ImportMessage,
  ImportParams,
  ImportPlace,
  ImportQuestion,
  QuestionDraft,
  RememberedAnswers,
  Report,
} from './types.ts';

/** Names for a sentence: `"Junior", "Senior" and 3 more`. */
export function listNames(names: readonly string[], most = 8): string {
  const shown = names.slice(0, most).map((name) => `"${name}"`);
  const rest = names.length - shown.length;
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
}

/** A text short enough for a message. */
export function excerpt(text: string, most = 60): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, most - 1)}…`;
}

/** For looking ahead: nothing is said and every question has its default. */
export const silentReport: Report = {
  add: () => undefined,
  ask: (question) => question.default,
  isAnswered: () => false,
  hasErrors: () => false,
};

export interface FullReport extends Report {
  /** In order of severity, at most `limits.messages`, the rest counted by code. */
  messages(): ImportMessage[];
  /** All of them, in the order in which they were found. */
  all(): readonly ImportMessage[];
  questions(): ImportQuestion[];
  /** The answers in use and what each is about, for the next file. */
  toRemember(): RememberedAnswers;
  /** Goes on from here with other answers; `null` where one of them changes what was asked so far. */
  goOn(answers: ImportAnswers, remembered?: RememberedAnswers): FullReport | null;
}

interface Asked {
  question: ImportQuestion;
  draft: QuestionDraft;
}

interface Begun {
  found: readonly ImportMessage[];
  asked: ReadonlyMap<string, Asked>;
  seen: ReadonlySet<string>;
}

const nothing: RememberedAnswers = { answers: {}, about: {} };

/**
 * One report for one preview. Answers stand in for defaults where they pass the question's own check; those of an
 * earlier file where the question is about the same.
 */
export function createReport(
  answers: ImportAnswers,
  remembered: RememberedAnswers = nothing,
  begun: Begun = { found: [], asked: new Map(), seen: new Set() },
): FullReport {
  const found = [...begun.found];
  const asked = new Map(begun.asked);
  const seen = new Set(begun.seen);

  const add = (code: string, place: ImportPlace = {}, params: ImportParams = {}): void => {
    const key = JSON.stringify([code, place, params]);
    if (seen.has(key)) return;
    seen.add(key);
    const full = {
      where: placeText(place),
      ...(place.file === undefined ? {} : { file: place.file }),
      ...params,
    };
    found.push({
      code,
      severity: severityOf(code),
      place,
      params,
      phrases: phrasesOf(params),
      text: messageText(code, full),
    });
  };

  const ask = (draft: QuestionDraft): unknown => {
    const id = draft.subject === undefined ? draft.code : `${draft.code}:${draft.subject}`;
    const { answered, value } = answerTo(draft, id, answers, remembered);
    const params = draft.params ?? {};
    if (!asked.has(id)) {
      const question: ImportQuestion = {
        id,
        code: draft.code,
        about: messageText(draft.code, params),
        options: draft.options,
        default: value,
        answered,
        params,
        phrases: phrasesOf(params),
      };
      asked.set(id, { question, draft });
      if (draft.place && !answered) add(draft.code, draft.place, params);
    }
    return value;
  };

  return {
    add,
    ask,
    isAnswered: (code, subject) =>
      asked.get(subject === undefined ? code : `${code}:${subject}`)?.question.answered ?? false,
    hasErrors: () => found.some((message) => message.severity === 'error'),
    messages: () => capped(found),
    all: () => found,
    questions: () => [...asked.values()].map(({ question }) => question),
    toRemember: () => ({
      answers: Object.fromEntries([...asked].map(([id, { question }]) => [id, question.default])),
      about: Object.fromEntries(
        [...asked].map(([id, { question, draft }]) => [id, toAbout(draft, question.default)]),
      ),
    }),
    goOn(next, known = nothing) {
      const holds = [...asked].every(([id, { question, draft }]) => {
        const { answered, value } = answerTo(draft, id, next, known);
        return answered === question.answered && JSON.stringify(value) === JSON.stringify(question.default);
      });
      return holds ? createReport(next, known, { found, asked, seen }) : null;
    },
  };
}

function answerTo(
  draft: QuestionDraft,
  id: string,
  answers: ImportAnswers,
  remembered: RememberedAnswers,
): { answered: boolean; value: unknown } {
  const given = Object.hasOwn(answers, id) ? answers[id] : recall(draft, id, remembered);
  const answered = given !== undefined && passes(draft, given);
  return { answered, value: answered ? given : draft.default };
}

function passes(draft: QuestionDraft, answer: unknown): boolean {
  if (draft.accepts) return draft.accepts(answer);
  if (!Array.isArray(draft.options)) {
    const { order } = draft.options;
    return (
      Array.isArray(answer) &&
      answer.length === order.length &&
      new Set(answer).size === order.length &&
      order.every((name) => answer.includes(name))
    );
  }
  return draft.options.some((option) => option.value === answer);
}

const weight = { error: 0, question: 1, warning: 2, info: 3 } as const;

function capped(found: readonly ImportMessage[]): ImportMessage[] {
  const sorted = [...found].sort((a, b) => weight[a.severity] - weight[b.severity]);
  if (sorted.length <= limits.messages) return sorted;
  const codes = new Set(sorted.map((message) => message.code));
  const each = Math.max(1, Math.floor((limits.messages - codes.size) / codes.size));
  const shown: ImportMessage[] = [];
  for (const code of codes) {
    const all = sorted.filter((message) => message.code === code);
    shown.push(...all.slice(0, each));
    const count = all.length - each;
    if (count > 0) {
      const params = { code, count };
      shown.push({
        code: 'I-MORE',
        severity: 'info',
        place: {},
        params,
        text: messageText('I-MORE', params),
      });
    }
  }
  return shown;
}
