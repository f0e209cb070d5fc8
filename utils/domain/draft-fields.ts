/** Unit separator: nobody types it, so a text never splits in the wrong place. */
const separator = '\u001f';

/** The fields of a form in one text, as a draft keeps them; '' when none of them says anything. */
export const joinFields = (fields: readonly string[]): string =>
  fields.every((field) => field.trim() === '')
    ? ''
    : fields.map((field) => field.replaceAll(separator, '')).join(separator);

/** The fields again, in their order; a text of another making is the first one. */
export const splitFields = (text: string): string[] => text.split(separator);
