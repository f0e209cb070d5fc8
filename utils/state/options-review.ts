import { signal, type ReadonlySignal } from '@preact/signals';
import type { Person } from '../domain/records.ts';
import type { AccessPack } from '../domain/review/access.ts';
import type { ReviewPack } from '../domain/review/pack.ts';
import type { Client } from '../messaging/client.ts';
import type { SavedFile } from '../platform/downloads.ts';
import { createLoader, type Loadable } from './options-loading.ts';
import type { JournalModel } from './options-journal.ts';
import type { Notices } from './options-notices.ts';
import { createHandoff, type HandoffModel } from './options-review-handoff.ts';
import { createPack, type PackModel } from './options-review-packs.ts';
import { createPromote, type PromoteModel } from './options-review-promote.ts';

export const reviewTabs = ['promote', 'pack', 'handoff', 'access'] as const;
export type ReviewTab = (typeof reviewTabs)[number];

export interface ReviewDeps extends ReviewParts {
  journal: JournalModel;
}

export interface ReviewParts {
  client: Client;
  notices: Notices;
  save: (file: SavedFile) => void;
  now: () => number;
  newId: () => string;
  win: Pick<Window, 'print'>;
  stop: AbortSignal;
}

/** One person's part of the screen; each tab's model is made when it is first looked at. */
export interface PersonReview {
  promote: () => PromoteModel;
  pack: () => PackModel<ReviewPack>;
  handoff: () => HandoffModel;
  access: () => PackModel<AccessPack>;
}

export interface ReviewModel {
  people: ReadonlySignal<Loadable<Person[]>>;
  journal: JournalModel;
  tab: ReadonlySignal<ReviewTab>;
  choose(tab: ReviewTab): void;
  of(personId: string): PersonReview;
  setCoachOnly(personId: string, on: boolean): Promise<void>;
  notices: Notices;
}

const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

export const createReview = (parts: ReviewDeps): ReviewModel => {
  const { client, notices, stop } = parts;
  const known = new Map<string, PersonReview>();
  const tab = signal<ReviewTab>('promote');
  const people = createLoader(() => client.call('people.list', {}));
  const reload = (): Promise<unknown> => people.reload();
  client.onChanged(() => void reload(), stop);
  void reload();

  const make = (personId: string): PersonReview => ({
    promote: once(() => createPromote(parts, personId)),
    pack: once(() =>
      createPack<ReviewPack>(parts, personId, {
        what: 'review',
        texts: ({ items }) => items.map(({ text }) => text),
        load: (dates) => client.call('review.pack', { personId, ...dates }),
        files: (dates, words) => client.call('review.file', { personId, ...dates, words }),
      }),
    ),
    handoff: once(() => createHandoff(parts, personId)),
    access: once(() =>
      createPack<AccessPack>(parts, personId, {
        what: 'access',
        texts: ({ items }) =>
          items.flatMap(({ texts }) => texts.map((pieces) => pieces.map(({ text }) => text).join(''))),
        load: (dates) => client.call('access.get', { personId, ...dates }),
        files: (dates, words) => client.call('access.file', { personId, ...dates, words }),
      }),
    ),
  });

  return {
    people: people.state,
    journal: parts.journal,
    tab,
    choose: (next) => (tab.value = next),
    of(personId) {
      const found = known.get(personId) ?? make(personId);
      known.set(personId, found);
      return found;
    },
    async setCoachOnly(personId, on) {
      const answer = await client.call('review.coachOnly', { personId, on });
      if (!answer.ok) return notices.refuse(answer.code);
      await reload();
    },
    notices,
  };
};
