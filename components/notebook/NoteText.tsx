import '../ui/text.css';
import './note-text.css';
import { i18n } from '#i18n';
import {
  parseNote,
  type NoteBlock,
  type NoteInline,
  type NoteListItem,
} from '../../utils/domain/note-markdown.ts';
import { Icon } from '../ui/Icon.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';

/** A note as it is read: lists, boxes, bold, italic and links; everything else stands as it was typed. */
export function NoteText({ text }: { text: string }) {
  return (
    <div class="user-text note-text">
      {parseNote(text).map((block, index) => (
        <Block key={index} block={block} />
      ))}
    </div>
  );
}

function Block({ block }: { block: NoteBlock }) {
  if (block.kind === 'paragraph') {
    return (
      <p dir="auto">
        <Line nodes={block.children} />
      </p>
    );
  }
  return (
    <ul dir="auto">
      {block.items.map((item, index) => (
        <li key={index}>
          <Mark item={item} />
          <span>
            <Line nodes={item.children} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Mark({ item: { number, ticked } }: { item: NoteListItem }) {
  if (ticked === null) {
    return (
      <span class="note-mark" aria-hidden={number === null ? 'true' : undefined}>
        {number === null ? '•' : `${number}.`}
      </span>
    );
  }
  return (
    <span class="note-mark">
      <span class="note-box">{ticked && <Icon name="check" size={12} />}</span>
      <VisuallyHidden>{ticked ? i18n.t('wording.ticked') : i18n.t('wording.unticked')}</VisuallyHidden>
    </span>
  );
}

function Line({ nodes }: { nodes: readonly NoteInline[] }) {
  return (
    <>
      {nodes.map((node, index) => {
        if (node.kind === 'text') return node.text;
        const inside = <Line nodes={node.children} />;
        if (node.kind === 'link') {
          return (
            <a key={index} href={node.href} target="_blank" rel="noreferrer noopener">
              {inside}
            </a>
          );
        }
        return node.kind === 'bold' ? <strong key={index}>{inside}</strong> : <em key={index}>{inside}</em>;
      })}
    </>
  );
}
