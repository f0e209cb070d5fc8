import { signal, type ReadonlySignal } from '@preact/signals';
import type { BriefPrompt } from '../domain/brief/types.ts';
import type { PromptOutcome } from '../domain/records.ts';
import { behaviourEventId } from '../domain/rank/memory.ts';
import type { Briefing } from './panel-briefing.ts';
import type { Sitting } from './panel-sitting.ts';
import type { SurfaceParts } from './surface.ts';

export type Verdict = 'useful' | 'not_useful';

export interface AskedPrompt {
  prompt: BriefPrompt;
  verdict: Verdict | null;
}

export interface Prompts {
  /** Asked in this meeting, in order: they stay in sight, to be judged. */
  asked: ReadonlySignal<AskedPrompt[]>;
  ask(prompt: BriefPrompt): Promise<void>;
  skip(prompt: BriefPrompt): Promise<void>;
  judge(prompt: BriefPrompt, verdict: Verdict): Promise<void>;
  swap(prompt: BriefPrompt): Promise<void>;
  swapAll(): Promise<void>;
  /** Notes down what was on screen, each once in a meeting: nothing is repeated within the next sessions. */
  noteShown(): Promise<void>;
}

export function createPrompts(parts: SurfaceParts, briefing: Briefing, sitting: Sitting): Prompts {
  const { client, now, newId } = parts;
  const asked = signal<AskedPrompt[]>([]);
  let sittingOf = '';
  let shown = new Set<string>();

  /** What was asked of one person in one meeting is nothing to the next. */
  const follow = () => {
    const brief = briefing.brief.peek();
    const current = `${briefing.meetingKey.peek() ?? ''} ${brief?.person?.id ?? ''}`;
    if (current === sittingOf) return;
    sittingOf = current;
    shown = new Set();
    asked.value = [];
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

  return {
    asked,
    async ask(prompt) {
      follow();
      asked.value = [...asked.peek(), { prompt, verdict: null }];
      await markHere(prompt.id, 'asked');
      await briefing.reload();
    },
    async skip(prompt) {
      await markHere(prompt.id, 'skipped');
      await briefing.swap([prompt.id]);
    },
    async judge(prompt, verdict) {
      asked.value = asked.peek().map((one) => (one.prompt.id === prompt.id ? { ...one, verdict } : one));
      await markHere(prompt.id, verdict);
    },
    swap: (prompt) => briefing.swap([prompt.id]),
    swapAll: () => briefing.swap((briefing.brief.peek()?.prompts ?? []).map((prompt) => prompt.id)),
    async noteShown() {
      follow();
      const brief = briefing.brief.peek();
      if (!brief?.person || brief.state !== 'ready') return;
      const ids = [
        ...brief.prompts.map((prompt) => prompt.id),
        ...brief.behaviours.map((behaviour) => behaviourEventId(behaviour.behaviourId)),
      ].filter((id) => !shown.has(id));
      for (const id of ids) shown.add(id);
      await Promise.all(ids.map((id) => mark(id, 'shown', brief.sessionId)));
    },
  };
}
