import { expect, it } from 'vitest';
import { joinFields, splitFields } from '../../../utils/domain/draft-fields.ts';
import type { Draft } from '../../../utils/domain/records.ts';
import { ok } from '../../../utils/domain/result.ts';
import type { Client } from '../../../utils/messaging/client.ts';
import { createFormDraft } from '../../../utils/state/form-draft.ts';

const nothing = { what: '', impact: '' };

const open = (kept: Map<string, Draft>) => {
  const stopping = new AbortController();
  const answers: Record<string, (input: never) => unknown> = {
    'drafts.get': ({ slot }: { slot: string }) => kept.get(slot) ?? null,
    'drafts.save': ({ draft }: { draft: Draft }) => void kept.set(draft.slot, draft),
    'drafts.clear': ({ slot }: { slot: string }) => void kept.delete(slot),
  };
  const client = {
    call: async (name: string, input: never) => ok(answers[name]?.(input) ?? null),
    onChanged: () => undefined,
  } as unknown as Client;
  const form = createFormDraft(
    { client, now: () => 1, newId: () => 'id', zone: () => 'UTC', signal: stopping.signal },
    {
      nothing,
      pack: ({ what, impact }) => ({ text: joinFields([what, impact]), behaviours: [] }),
      unpack: ({ text }) => {
        const [what = '', impact = ''] = splitFields(text);
        return { what, impact };
      },
      onRefused: () => undefined,
    },
  );
  return { form, close: () => stopping.abort() };
};
const settled = () => new Promise((done) => setTimeout(done, 5));

it('has what was typed again, with the answers to its hints, after the form was closed', async () => {
  const kept = new Map<string, Draft>();
  const first = open(kept);
  await first.form.aim('evidence:1', '1');
  first.form.write({ what: 'Closed the ticket', impact: 'Nobody waited' });
  first.form.answer({ dismissed: ['absolute:always'], deleteAt: null });
  first.close();
  await settled();
  const { form } = open(kept);
  await form.aim('evidence:1', '1');
  expect(form.typed.value).toEqual({ what: 'Closed the ticket', impact: 'Nobody waited' });
  expect(form.wording.value).toEqual({ dismissed: ['absolute:always'], deleteAt: null });
});

it('keeps each person apart, and leaves nothing behind when it is cleared', async () => {
  const kept = new Map<string, Draft>();
  const { form } = open(kept);
  await form.aim('evidence:1', '1');
  form.write({ what: 'about one' });
  await form.aim('evidence:2', '2');
  expect(form.typed.value).toEqual(nothing);
  await form.aim('evidence:1', '1');
  expect(form.typed.value.what).toBe('about one');
  form.clear();
  await settled();
  expect(form.isBegun()).toBe(false);
  expect([...kept.keys()]).toEqual([]);
});

it('puts what is typed while the draft is fetched over what was left there', async () => {
  const kept = new Map<string, Draft>();
  const first = open(kept);
  await first.form.aim('evidence:1', '1');
  first.form.write({ what: 'old', impact: 'old impact' });
  first.close();
  await settled();
  const { form } = open(kept);
  const aimed = form.aim('evidence:1', '1');
  form.write({ what: 'new' });
  await aimed;
  expect(form.typed.value).toEqual({ what: 'new', impact: 'old impact' });
});
