/** Makes random UUIDs. */
export type Ids = () => string;

export const randomIds: Ids = () => crypto.randomUUID();
