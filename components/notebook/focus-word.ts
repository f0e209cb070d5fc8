/** Leads to the first field in which the word stands, and marks it there. */
export function focusWord(within: HTMLElement | null | undefined, word: string): void {
  const fields = within?.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>(
    'textarea, input[type="text"]',
  );
  const field = [...(fields ?? [])].find(({ value }) => value.includes(word));
  if (!field) return;
  const start = field.value.indexOf(word);
  field.focus();
  field.setSelectionRange(start, start + word.length);
}
