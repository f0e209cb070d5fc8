import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { rosterLimit, sizeAdvice } from '../../utils/domain/group.ts';
import { nameLimit } from '../../utils/domain/limits.ts';
import type { GroupFlow } from '../../utils/domain/playbook.ts';
import type { GroupRoom } from '../../utils/state/panel-group.ts';
import type { Panel } from '../../utils/state/panel.ts';
import { Button } from '../ui/Button.tsx';
import { Badge, ChoiceChips } from '../ui/Chip.tsx';
import { TextField } from '../ui/Field.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Meta } from '../ui/Meta.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Tick } from '../ui/Tick.tsx';
import { Section } from './Section.tsx';

const orders = ['volunteer', 'round', 'drawn'] as const;

/** Who is here, in which order they speak, and who has not been heard yet in this round. */
export function GroupRoster({
  panel,
  room,
  flow,
}: {
  panel: Panel;
  room: GroupRoom;
  flow: GroupFlow | null;
}) {
  const [editing, setEditing] = useState(false);
  const roster = room.roster.value;
  const advice = sizeAdvice(roster.length, flow);
  const run = panel.tabs.tab.value === 'run';
  return (
    <Section
      title={i18n.t('session.group.roster')}
      act={
        <Button look="quiet" size="small" expanded={editing} onPress={() => setEditing(!editing)}>
          {editing ? i18n.t('session.group.done') : i18n.t('session.group.edit')}
        </Button>
      }
    >
      <div class="choose">
        {roster.length > 0 && advice === 'two' && <Notice>{i18n.t('session.group.two')}</Notice>}
        {advice === 'split' && <Notice>{i18n.t('session.group.split')}</Notice>}
        {roster.length === 0 && <Meta>{i18n.t('session.group.nobody')}</Meta>}
        {run && roster.length > 0 && <Order room={room} />}
        {editing ? <EditList room={room} /> : <SpeakingList room={room} run={run} />}
      </div>
    </Section>
  );
}

function Order({ room }: { room: GroupRoom }) {
  const order = room.order.value;
  return (
    <div class="acts">
      <ChoiceChips
        legend={i18n.t('session.group.order')}
        name="speaking-order"
        options={orders.map((value) => ({ value, label: i18n.t(`session.group.orders.${value}`) }))}
        value={order}
        onChoose={room.choose}
      />
      {order === 'drawn' && (
        <Button look="quiet" size="small" onPress={() => room.choose('drawn')}>
          {i18n.t('session.group.draw')}
        </Button>
      )}
    </div>
  );
}

function SpeakingList({ room, run }: { room: GroupRoom; run: boolean }) {
  const roster = room.roster.value;
  const waiting = room.waiting.value;
  if (!run) {
    return (
      <ul class="roster">
        {roster.map(({ name }) => (
          <li key={name}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
    );
  }
  const inTurn = room.order.value !== 'volunteer';
  return (
    <>
      <ol class="roster" aria-label={i18n.t('session.group.spoken')}>
        {roster.map((member, index) => (
          <li key={member.name}>
            <Tick checked={room.hasSpoken(member)} onTick={(on) => room.tick(index, on)}>
              <bdi>{member.name}</bdi>
            </Tick>
            {inTurn && waiting[0] === member && <Badge>{i18n.t('session.group.turn')}</Badge>}
          </li>
        ))}
      </ol>
      {roster.length > 0 && (
        <p class="meta" role="status">
          {waiting.length === 0
            ? i18n.t('session.group.allSpoken')
            : i18n.t('session.group.waiting', { names: waiting.map(({ name }) => name).join(', ') })}
        </p>
      )}
    </>
  );
}

function EditList({ room }: { room: GroupRoom }) {
  const [name, setName] = useState('');
  const roster = room.roster.value;
  const add = () => {
    room.add(name);
    setName('');
  };
  return (
    <div class="choose">
      <ul class="roster">
        {roster.map((member, index) => (
          <li key={member.name}>
            <Rename name={member.name} onRename={(next) => room.rename(index, next)} />
            <IconButton
              icon="bin"
              size="small"
              label={i18n.t('session.group.remove', { name: member.name })}
              onPress={() => room.remove(index)}
            />
          </li>
        ))}
      </ul>
      {roster.length < rosterLimit && (
        <div class="quick-line">
          <TextField
            label={i18n.t('session.group.add')}
            maxLength={nameLimit}
            value={name}
            onText={setName}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.isComposing) return;
              event.preventDefault();
              add();
            }}
          />
          <Button off={name.trim() === ''} onPress={add}>
            {i18n.t('session.group.addIt')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Kept when the field is left; a name that cannot be used goes back. */
function Rename({ name, onRename }: { name: string; onRename: (next: string) => void }) {
  const [text, setText] = useState(name);
  return (
    <TextField
      label={i18n.t('session.group.name', { name })}
      labelHidden
      maxLength={nameLimit}
      value={text}
      onText={setText}
      onBlur={() => {
        if (text !== name) onRename(text);
        setText(name);
      }}
    />
  );
}
