import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import type { EditFault } from '../../../utils/domain/map/edit.ts';
import { Button } from '../../ui/Button.tsx';
import { TextArea, TextField } from '../../ui/Field.tsx';

export const faultText = (fault: EditFault): string => {
  switch (fault) {
    case 'too-long':
      return i18n.t('mapEdit.fault.too_long');
    case 'too-many':
      return i18n.t('mapEdit.fault.too_many');
    default:
      return i18n.t(`mapEdit.fault.${fault}`);
  }
};

/** Words that are changed where they stand: kept on Enter or when the field is left, given up with Escape. */
export function InlineText({
  label,
  value,
  long = false,
  labelled = false,
  onKeep,
}: {
  label: string;
  value: string;
  long?: boolean;
  /** The label is drawn above the words. */
  labelled?: boolean;
  onKeep: (text: string) => EditFault | null;
}) {
  const [text, setText] = useState(value);
  const [fault, setFault] = useState<EditFault | null>(null);
  const [from, setFrom] = useState(value);
  if (from !== value) {
    setFrom(value);
    setText(value);
    setFault(null);
  }
  const keep = (): void => {
    if (text.trim() === value.trim()) setText(value);
    else setFault(onKeep(text));
  };
  const field = {
    label,
    labelHidden: !labelled,
    value: text,
    error: fault && faultText(fault),
    onText: setText,
    onBlur: keep,
    onKeyDown(event: KeyboardEvent) {
      if (event.key === 'Enter' && !event.isComposing && !event.shiftKey) {
        event.preventDefault();
        keep();
      }
      if (event.key === 'Escape' && text !== value) {
        event.stopPropagation();
        setText(value);
        setFault(null);
      }
      // What is being typed is taken back by the field itself; whole steps by the editor.
      if (event.key.toLowerCase() === 'z' && text !== value) event.stopPropagation();
    },
  };
  return (
    <div class={labelled ? '' : 'inline-text'}>
      {long ? <TextArea {...field} /> : <TextField {...field} />}
    </div>
  );
}

/** A field for something new; empty again once it is added. */
export function AddText({
  label,
  button,
  buttonLabel,
  long = false,
  onAdd,
}: {
  label: string;
  button: string;
  /** The button's name where its text alone would be the same on many. */
  buttonLabel?: string;
  long?: boolean;
  onAdd: (text: string) => EditFault | null;
}) {
  const [text, setText] = useState('');
  const [fault, setFault] = useState<EditFault | null>(null);
  const add = (): void => {
    const found = onAdd(text);
    setFault(found);
    if (found === null) setText('');
  };
  const field = {
    label,
    labelHidden: true,
    placeholder: label,
    value: text,
    error: fault && faultText(fault),
    onText(next: string) {
      setFault(null);
      setText(next);
    },
    onKeyDown(event: KeyboardEvent) {
      if (event.key === 'z' && text !== '') event.stopPropagation();
      if (event.key !== 'Enter' || event.isComposing || event.shiftKey) return;
      event.preventDefault();
      add();
    },
  };
  return (
    <div class="add-text">
      {long ? <TextArea {...field} /> : <TextField {...field} />}
      <Button label={buttonLabel} onPress={add}>
        {button}
      </Button>
    </div>
  );
}
