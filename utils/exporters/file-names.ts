const illegal = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;
const edges = /^[.\s]+|[.\s]+$/g;
/** Names that Windows keeps for devices, with or without an extension. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
/** File systems allow 255 bytes; a number and an ending follow. */
const mostBytes = 220;
const encoder = new TextEncoder();

/** As many whole letters as fit. */
const cut = (text: string): string => {
  let bytes = 0;
  let kept = '';
  for (const sign of text) {
    bytes += encoder.encode(sign).length;
    if (bytes > mostBytes) break;
    kept += sign;
  }
  return kept;
};

const toStem = (name: string, fallback: string): string => {
  const clean = cut(name.normalize('NFC').replace(illegal, '-').replace(/\s+/g, ' ')).replace(edges, '');
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
