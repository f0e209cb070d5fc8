/** ISO day (`YYYY-MM-DD`) of a moment (epoch ms) on this machine's calendar. */
export const toLocalDay = (at: number): string => {
  const day = new Date(at);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
};
