/** One spelling of a label: letters and digits alone, without accents. "Date d’embauche :" is "datedembauche". */
export const foldLabel = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '');
