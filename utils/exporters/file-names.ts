const illegal = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;
const edges = /^[.\s]+|[.\s]+$/g;
/** Names that Windows keeps for devices, with or without an extension. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
/** In UTF-16 units; file systems allow 255 bytes, which three bytes a letter nearly fill. */
const longest = 80;

const toStem = (name: string, fallback: string): string => {
  const clean = [...name.normalize('NFC').replace(illegal, '-').replace(/\s+/g, ' ')]
    .slice(0, longest)
    .join('')
    .replace(edges, '');
  if (clean === '') return fallback;
  return devices.test(clean) ? `${clean}-` : clean;
};

/** File names every file system takes, in the order of `names`; those that differ by case alone are numbered. */
export const toFileNames = (names: readonly string[], extension: string, fallback: string): string[] => {
  const taken = new Set<string>();
  return names.map((name) => {
    const stem = toStem(name, fallback);
    let candidate = stem;
    for (let n = 2; taken.has(candidate.toLowerCase()); n += 1) candidate = `${stem} (${n})`;
    taken.add(candidate.toLowerCase());
    return `${candidate}.${extension}`;
  });
};
