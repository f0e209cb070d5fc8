import type { Prompt, SessionPlaybook } from '../domain/playbook.ts';
import type { PlaybookSource } from '../domain/playbook-layers.ts';
import type { Client } from '../messaging/client.ts';
import type { Input } from '../messaging/protocol.ts';
import type { Notices, NoticeText } from './options-notices.ts';

/** A pack in one language. */
export interface PackName {
  id: string;
  locale: string;
}

type Change = Pick<Input<'packs.edit'>, 'put' | 'drop'>;

const nothing: Change = { put: { sessions: [], prompts: [] }, drop: { sessions: [], prompts: [] } };

/** Every edit of the playbook: one call, told, and undone by one press. */
export interface PlaybookChanges {
  putPrompt(pack: PackName, prompt: Prompt): Promise<boolean>;
  putSession(pack: PackName, session: SessionPlaybook): Promise<boolean>;
  /** Takes an entry out of the pack it comes from: what lies below it stands again, or it is gone. */
  drop(kind: 'prompts' | 'sessions', id: string, source: PlaybookSource): Promise<void>;
  /** An empty pack under a name. */
  begin(pack: PackName, name: string): Promise<boolean>;
}

export const createPlaybookChanges = (
  client: Client,
  notices: Notices,
  reload: () => Promise<unknown>,
): PlaybookChanges => {
  const edit = async (
    pack: PackName,
    change: Partial<Change>,
    told: NoticeText,
    name: string | null = null,
  ): Promise<boolean> => {
    const answer = await client.call('packs.edit', { ...nothing, ...change, pack: { ...pack, name } });
    if (!answer.ok) {
      notices.refuse(answer.code);
      return false;
    }
    await reload();
    notices.show(told, async () => {
      const undone = await client.call('packs.undo', pack);
      if (!undone.ok) return notices.refuse(undone.code);
      await reload();
      notices.show({ code: 'playbook', what: 'editUndone' });
    });
    return true;
  };

  return {
    putPrompt: (pack, prompt) =>
      edit(
        pack,
        { put: { sessions: [], prompts: [prompt] as Change['put']['prompts'] } },
        { code: 'playbook', what: 'promptSaved' },
      ),
    putSession: (pack, session) =>
      edit(
        pack,
        { put: { sessions: [session] as Change['put']['sessions'], prompts: [] } },
        { code: 'playbook', what: 'sessionSaved' },
      ),
    async drop(kind, id, { pack, locale, overrides }) {
      const drop = { sessions: [], prompts: [], [kind]: [id] };
      await edit({ id: pack, locale }, { drop }, { code: 'playbook', what: overrides ? 'reset' : 'dropped' });
    },
    begin: (pack, name) => edit(pack, {}, { code: 'pack', what: 'begun', name }, name),
  };
};
