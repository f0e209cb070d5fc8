/** Making a format costs more than using it a hundred times. */
const formats = (): ((zone: string) => Intl.DateTimeFormat) => {
  const made = new Map<string, Intl.DateTimeFormat>();
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const make = (timeZone: string): Intl.DateTimeFormat => {
    try {
      return new Intl.DateTimeFormat('en-CA', { ...parts, timeZone });
    } catch (error) {
      if (error instanceof RangeError) return new Intl.DateTimeFormat('en-CA', { ...parts, timeZone: 'UTC' });
      throw error;
    }
  };
  return (zone) => {
    const format = made.get(zone) ?? make(zone);
    made.set(zone, format);
    return format;
  };
};

/** ISO day of a moment in the zone in which it was written down; UTC where this browser does not know the zone. */
export const createDays = (): ((at: number, zone: string) => string) => {
  const formatOf = formats();
  return (at, zone) => formatOf(zone).format(at);
};
