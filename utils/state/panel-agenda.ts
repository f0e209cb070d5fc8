import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { agendaOf, type Agenda } from '../domain/agenda.ts';
import type { Playbook } from '../domain/playbook.ts';
import type { Refusal } from '../messaging/call.ts';
import type { MakePart } from './panel-part.ts';

export interface AgendaDesk {
  /** Null until the playbook's own wordings are here. */
  agenda: ReadonlySignal<Agenda | null>;
  refused: ReadonlySignal<Refusal | null>;
  load(): Promise<void>;
}

const isBare = (text: string | undefined): text is string =>
  text !== undefined && text.trim() !== '' && !/[{}]/.test(text);

/** Wordings without any fact of a person, by id of the prompt. */
const neutralWordings = (playbook: Playbook, formal: boolean): Map<string, string> =>
  new Map(
    playbook.prompts.flatMap((prompt) => {
      const said = formal ? [prompt.formal?.text, prompt.formal?.plain] : [];
      const words = [...said, prompt.text, prompt.plain].find(isBare);
      return words === undefined ? [] : [[prompt.id, words] as const];
    }),
  );

/** The shared agenda of the session at hand. */
export const createAgenda: MakePart<AgendaDesk> = ({ briefing, preferences }) => {
  const refused = signal<Refusal | null>(null);
  return {
    agenda: computed(() => {
      const brief = briefing.brief.value;
      const playbook = preferences.playbook.value;
      if (!brief || playbook.status !== 'ready') return null;
      const formal = preferences.settings.value?.address === 'formal';
      return agendaOf(brief, neutralWordings(playbook.value, formal));
    }),
    refused,
    async load() {
      await preferences.loadPlaybook();
      const playbook = preferences.playbook.peek();
      refused.value = playbook.status === 'failed' ? playbook.code : null;
    },
  };
};
