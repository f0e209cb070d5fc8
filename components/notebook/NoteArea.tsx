import type { ComponentProps } from 'preact';
import { useState } from 'preact/hooks';
import { pasteLimit } from '../../utils/domain/limits.ts';
import { TextArea } from '../ui/Field.tsx';
import { problemText } from './texts.ts';

/** A box for a note. What is too long to be taken in is refused whole, with its size: it is never cut off unsaid. */
export function NoteArea(props: ComponentProps<typeof TextArea>) {
  const [refused, setRefused] = useState(0);
  return (
    <TextArea
      {...props}
      error={refused > 0 ? problemText('paste', refused) : props.error}
      onText={(text) => {
        setRefused(0);
        props.onText(text);
      }}
      onPaste={(event) => {
        const { length } = event.clipboardData?.getData('text') ?? '';
        const isTooLong = length > pasteLimit;
        if (isTooLong) event.preventDefault();
        setRefused(isTooLong ? length : 0);
      }}
    />
  );
}
