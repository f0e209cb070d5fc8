import './notes.css';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { nameLimit } from '../../utils/domain/limits.ts';
import type { Brief } from '../../utils/domain/brief/types.ts';
import type { Panel } from '../../utils/state/panel.ts';
import { refusalText } from '../notebook/texts.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/Field.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Meta } from '../ui/Meta.tsx';
import { Notice } from '../ui/Notice.tsx';

const mostShown = 8;

/** Whom the meeting is with: candidates first, then the one the page names, then everybody. */
export function ChoosePerson({ panel, brief }: { panel: Panel; brief: Brief }) {
  const { candidates, suggestion } = brief;
  const refused = panel.people.refused.value;
  const choose = (personId: string) => void panel.briefing.choose({ personId });
  const add = async (name: string, email: string | null, startDate?: string) => {
    const person = await panel.people.add(name, email, startDate);
    if (person) choose(person.id);
  };
  const pick = async (personId: string) => {
    if (suggestion) await panel.people.link(personId, suggestion);
    choose(personId);
  };
  return (
    <div class="choose">
      {candidates.length > 0 && (
        <ul class="people-list">
          {candidates.map((person) => (
            <li key={person.id}>
              <PersonButton name={person.name} onPress={() => choose(person.id)} />
            </li>
          ))}
        </ul>
      )}
      {suggestion && (
        <div class="choose">
          <div class="acts">
            <Button
              look="primary"
              onPress={() => void add(suggestion.name, suggestion.email, suggestion.startDate)}
            >
              <span dir="auto">{i18n.t('panel.choose.add', { name: suggestion.name })}</span>
            </Button>
          </div>
          <Meta>{i18n.t('panel.choose.addHint')}</Meta>
        </div>
      )}
      <Everybody
        panel={panel}
        shown={suggestion?.name ?? null}
        known={candidates.map((person) => person.id)}
        onPick={pick}
        onAdd={(name) => add(name, null)}
      />
      {refused && (
        <Notice tone="warning" announce>
          {refusalText(refused)}
        </Notice>
      )}
    </div>
  );
}

function PersonButton({ name, onPress }: { name: string; onPress: () => void }) {
  return (
    <button type="button" onClick={onPress}>
      <Avatar name={name} small />
      <span dir="auto" class="private">
        {name}
      </span>
    </button>
  );
}

function Everybody({
  panel,
  shown,
  known,
  onPick,
  onAdd,
}: {
  panel: Panel;
  /** Name on the page, which will mean the person from now on. */
  shown: string | null;
  /** Offered above already. */
  known: readonly string[];
  onPick: (personId: string) => Promise<void>;
  onAdd: (name: string) => Promise<void>;
}) {
  const [query, setQuery] = useState('');
  useEffect(() => void panel.people.load(), [panel]);
  const people = panel.people.people.value;
  if (people.status === 'failed') return <Notice>{refusalText(people.code)}</Notice>;
  if (people.status !== 'ready') return <Meta>{i18n.t('panel.loading')}</Meta>;
  const words = query.trim().toLocaleLowerCase();
  // Who is likely stands above; the others are found by typing.
  const likely = shown !== null || known.length > 0;
  const others = words === '' && likely ? [] : people.value.filter((person) => !known.includes(person.id));
  const found = others.filter((person) =>
    [person.name, ...person.aliases, ...person.emails].some((text) =>
      text.toLocaleLowerCase().includes(words),
    ),
  );
  const none = people.value.length === 0;
  return (
    <div class="choose">
      <TextField
        label={
          none
            ? i18n.t('panel.choose.nobody')
            : likely
              ? i18n.t('panel.choose.others')
              : i18n.t('panel.choose.search')
        }
        type="search"
        maxLength={nameLimit}
        value={query}
        onText={setQuery}
        hint={shown && !none ? i18n.t('panel.choose.remember', { shown }) : undefined}
      />
      <ul class="people-list">
        {found.slice(0, mostShown).map((person) => (
          <li key={person.id}>
            <PersonButton name={person.name} onPress={() => void onPick(person.id)} />
          </li>
        ))}
        {words !== '' && found.every((person) => person.name.toLocaleLowerCase() !== words) && (
          <li>
            <button type="button" onClick={() => void onAdd(query)}>
              <Icon name="plus" />
              <span dir="auto">{i18n.t('panel.choose.addNamed', { name: query.trim() })}</span>
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}
