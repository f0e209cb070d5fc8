import './order.css';
import { i18n } from '#i18n';
import { useRef, useState } from 'preact/hooks';
import { IconButton } from '../../ui/IconButton.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';

/** An order made by dragging, with buttons, or with the arrow keys on them. */
export function LevelOrder({
  levels,
  onOrder,
}: {
  levels: readonly string[];
  onOrder: (levels: string[]) => void;
}) {
  const [told, setTold] = useState('');
  const dragged = useRef<number | null>(null);
  const [over, setOver] = useState<number | null>(null);

  const move = (from: number, to: number): void => {
    const level = levels[from];
    if (level === undefined || from === to || to < 0 || to >= levels.length) return;
    const next = levels.toSpliced(from, 1).toSpliced(to, 0, level);
    setTold(i18n.t('options.import.moved', { level, place: to + 1, all: levels.length }));
    onOrder(next);
  };
  const letGo = (): void => {
    dragged.current = null;
    setOver(null);
  };

  return (
    <>
      <p class="meta">{i18n.t('importing.orderHint')}</p>
      <ol class="order">
        {levels.map((level, at) => (
          <li
            key={level}
            class={over === at ? 'over' : ''}
            draggable
            onDragStart={(event) => {
              event.dataTransfer?.setData('text/plain', level);
              dragged.current = at;
            }}
            onDragOver={(event) => {
              if (dragged.current === null) return;
              event.preventDefault();
              setOver(at);
            }}
            onDrop={(event) => {
              event.preventDefault();
              if (dragged.current !== null) move(dragged.current, at);
              letGo();
            }}
            onDragEnd={letGo}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
              event.preventDefault();
              move(at, event.key === 'ArrowUp' ? at - 1 : at + 1);
            }}
          >
            <span class="order-place" aria-hidden="true">
              {at + 1}
            </span>
            <span class="order-name" dir="auto">
              {level}
            </span>
            <span class="order-up">
              <IconButton
                icon="down"
                size="small"
                label={i18n.t('options.import.up', { level })}
                onPress={() => move(at, at - 1)}
              />
            </span>
            <IconButton
              icon="down"
              size="small"
              label={i18n.t('options.import.down', { level })}
              onPress={() => move(at, at + 1)}
            />
          </li>
        ))}
      </ol>
      <LiveRegion text={told} />
    </>
  );
}
