/** Folder and name of a file without its ending: what a file without a title is called, and where it lies. */
export function folderName(file: string): string {
  return file.replace(/\\/g, '/').replace(/\.[A-Za-z0-9]{1,8}$/, '') || file;
}
