/** Where each of these heights begins; the last number is where all of them end. */
export const toOffsets = (heights: readonly number[]): number[] => {
  const offsets = [0];
  let end = 0;
  for (const height of heights) {
    end += height;
    offsets.push(end);
  }
  return offsets;
};

/** Index of the first entry that ends after `place`; one past the last where none does. */
export const firstEndingAfter = (offsets: readonly number[], place: number): number => {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle + 1] ?? Infinity) > place) high = middle;
    else low = middle + 1;
  }
  return low;
};
