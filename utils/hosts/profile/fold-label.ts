/** One spelling of a label: lower case, straight marks, without a colon or the star of a field that must be filled. */
export const foldLabel = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’`´]/g, "'")
    .replace(/^[\s*]+|[\s*:：]+$/g, '');
