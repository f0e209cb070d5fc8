/** How long a blob link stays valid: Firefox reads it after the click has returned, a slow disk later still. */
const revokeMs = 60_000;

export interface SavedFile {
  name: string;
  mime: string;
  data: string | Blob;
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
