/** How long a blob link stays valid: Firefox reads it after the click has returned, a slow disk later still. */
const revokeMs = 60_000;

export interface SavedFile {
  name: string;
  mime: string;
  data: string | Uint8Array<ArrayBuffer>;
}

/** Hands a file to the browser's own download, without the `downloads` permission. */
export const saveFile = (doc: Document, file: SavedFile): void => {
  const url = URL.createObjectURL(new Blob([file.data], { type: file.mime }));
  const link = doc.createElement('a');
  link.href = url;
  link.download = file.name;
  link.hidden = true;
  doc.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), revokeMs);
};

const illegal = /[\\/:*?"<>|\u0000-\u001f\u007f]/g;
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const longestName = 120;

/** A name every file system takes; never empty, never a hidden or a device name. */
export const toFileName = (name: string): string => {
  const dot = name.lastIndexOf('.');
  const extension = dot > 0 && name.length - dot <= 6 ? name.slice(dot) : '';
  const stem = name
    .slice(0, name.length - extension.length)
    .replace(illegal, '-')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .slice(0, longestName);
  const safe = stem === '' || reserved.test(stem) ? `_${stem}` : stem;
  return safe + extension.replace(illegal, '-');
};

/** One zip of text files; equal names (case folded, as file systems do) are numbered. The zip code is loaded when needed. */
export const loadZip = async (
  files: readonly { name: string; text: string }[],
): Promise<Uint8Array<ArrayBuffer>> => {
  const { strToU8, zipSync } = await import('fflate');
  const entries: Record<string, Uint8Array> = {};
  const taken = new Set<string>();
  for (const file of files) {
    const wanted = toFileName(file.name);
    const dot = wanted.lastIndexOf('.');
    const [stem, extension] = dot > 0 ? [wanted.slice(0, dot), wanted.slice(dot)] : [wanted, ''];
    let name = wanted;
    for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${stem} (${n})${extension}`;
    taken.add(name.toLowerCase());
    entries[name] = strToU8(file.text);
  }
  return zipSync(entries) as Uint8Array<ArrayBuffer>;
};
