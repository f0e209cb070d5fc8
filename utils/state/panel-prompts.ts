import { signal, type ReadonlySignal } from '@preact/signals';
import type { BriefPrompt } from '../domain/brief/types.ts';
import { behaviourEventId } from '../domain/rank/behaviour-event.ts';
import type { PromptOutcome } from '../domain/records.ts';
import type { Briefing } from './panel-briefing.ts';
import type { Sitting } from './panel-sitting.ts';
import type { SurfaceParts } from './surface.ts';

export type Verdict = 'useful' | 'not_useful';

/** A prompt as far as it can be asked. */
export type Askable = Pick<BriefPrompt, 'id' | 'text'> & Partial<Pick<BriefPrompt, 'next'>>;

export interface AskedPrompt {
  id: string;
  text: string;
  /** What naturally comes after it; null once that was asked too. */
  next: BriefPrompt['next'];
  verdict: Verdict | null;
}

export interface Prompts {
  /** Asked in this meeting, in order: they stay in sight, to be judged. */
  asked: ReadonlySignal<AskedPrompt[]>;
  ask(prompt: Askable): Promise<void>;
  skip(prompt: Pick<BriefPrompt, 'id'>): Promise<void>;
  judge(promptId: string, verdict: Verdict): Promise<void>;
  swap(prompt: Pick<BriefPrompt, 'id'>): Promise<void>;
  swapAll(): Promise<void>;
  /** All prompts again, after the fatigue guard showed fewer. */
  showAll(): Promise<void>;
  /** Notes down what was on screen, each once in a meeting: nothing is repeated within the next sessions. */
  noteShown(): Promise<void>;
  /** Turns to the meeting that is shown now, with what was asked in it before. */
  follow(): void;
}

export function createPrompts(parts: SurfaceParts, briefing: Briefing, sitting: Sitting): Prompts {
  const { client, now, newId } = parts;
  const asked = signal<AskedPrompt[]>([]);
  let sittingOf = '';
  let shown = new Set<string>();
  let armsNoted = false;

  /** What was asked of one person in one meeting is nothing to the next. */
  const follow = () => {
    const brief = briefing.brief.peek();
    const current = `${briefing.meetingKey.peek() ?? ''} ${brief?.person?.id ?? ''}`;
    if (current !== sittingOf) {
      sittingOf = current;
      shown = new Set();
      armsNoted = false;
      asked.value = [];
    }
    const here = asked.peek();
    const before = (sitting.soFar.peek()?.asked ?? [])
      .filter(({ promptId }) => !here.some(({ id }) => id === promptId))
      .map(({ promptId, text, verdict }) => ({ id: promptId, text, next: null, verdict }));
    if (before.length > 0) asked.value = [...before, ...here];
  };

  const mark = async (promptId: string, outcome: PromptOutcome, sessionId: string | null) => {
    const brief = briefing.brief.peek();
    if (!brief) return;
    const personId = brief.person?.id ?? null;
    const event = {
      id: newId(),
      promptId,
      personId,
      sessionId,
      sessionType: brief.type.id,
      outcome,
      at: now(),
    };
    await client.call('prompt.mark', { event });
  };

  const markHere = async (promptId: string, outcome: PromptOutcome) => {
    const session = await sitting.ensure();
    await mark(promptId, outcome, session.ok ? session.value : null);
  };

  /** What experiments did to this session counts from when it was seen. */
  const noteArms = async () => {
    const brief = briefing.brief.peek();
    const session = briefing.meetingKey.peek() ?? brief?.sessionId;
    if (!brief || !session || brief.arms.length === 0 || armsNoted) return;
    armsNoted = true;
    const answer = await client.call('experiments.note', { session, arms: brief.arms });
    if (!answer.ok) armsNoted = false;
  };

  return {
    asked,
    follow,
    async ask({ id, text, next = null }) {
      follow();
      const before = asked
        .peek()
        .map((one) => (one.next?.id === id ? { ...one, next: null } : one))
        .filter((one) => one.id !== id);
      asked.value = [...before, { id, text, next, verdict: null }];
      await markHere(id, 'asked');
      await briefing.reload();
    },
    async skip({ id }) {
      await markHere(id, 'skipped');
      await briefing.swap([id]);
    },
    async judge(promptId, verdict) {
      asked.value = asked.peek().map((one) => (one.id === promptId ? { ...one, verdict } : one));
      await markHere(promptId, verdict);
    },
    swap: ({ id }) => briefing.swap([id]),
    swapAll: () => briefing.swap((briefing.brief.peek()?.prompts ?? []).map(({ id }) => id)),
    async showAll() {
      await client.call('fatigue.undo', {});
      await briefing.reload();
    },
    async noteShown() {
      follow();
      const brief = briefing.brief.peek();
      if (!brief || (brief.state !== 'group' && !(brief.state === 'ready' && brief.person))) return;
      const ids = [
        ...brief.prompts.map((prompt) => prompt.id),
        ...brief.behaviours.map((behaviour) => behaviourEventId(behaviour.behaviourId)),
      ].filter((id) => !shown.has(id));
      for (const id of ids) shown.add(id);
      await Promise.all([noteArms(), ...ids.map((id) => mark(id, 'shown', brief.sessionId))]);
    },
  };
}
