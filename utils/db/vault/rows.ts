import type { DBCoreIndex, DBCoreTableSchema } from 'dexie';
import { isObject } from '../../domain/is-object.ts';
import type { Bytes } from '../../vault/bytes.ts';
import type { VaultKeys } from '../../vault/keys.ts';
import { openText, sealMarkOf, sealValue, toBlind } from '../../vault/seal.ts';
import type { OpenedMemory } from './memory.ts';
import { staysReadable } from './plan.ts';

/** A row as it lies on the disk: its index fields, and everything else in one sealed piece. */
interface SealedRow {
  sealed: Bytes;
}

export const isSealedRow = (row: unknown): row is SealedRow =>
  isObject(row) && 'sealed' in row && row.sealed instanceof Uint8Array;

const fieldsOf = (keyPath: DBCoreIndex['keyPath']): readonly string[] =>
  typeof keyPath === 'string' ? [keyPath] : (keyPath ?? []);

const blindId = (field: string, value: string): string => `${field}\n${value}`;

/** Of one sealed table: rows and keys between memory and disk. */
export const rowSealer = ({ name, primaryKey, indexes }: DBCoreTableSchema, memory: OpenedMemory) => {
  /** Strings are blinded, also within a list; numbers and null say nothing. */
  const blindValue = async (keys: VaultKeys, field: string, value: unknown): Promise<unknown> => {
    if (typeof value !== 'string') {
      return Array.isArray(value) ? Promise.all(value.map((one) => blindValue(keys, field, one))) : value;
    }
    const known = memory.blind(blindId(field, value));
    if (known !== undefined) return known;
    const blind = await toBlind(keys, field, value);
    memory.keepBlind(blindId(field, value), blind);
    return blind;
  };

  /** As `blindValue`, at once; undefined where it is not remembered. */
  const knownBlind = (field: string, value: unknown): unknown => {
    if (typeof value === 'string') return memory.blind(blindId(field, value));
    return Array.isArray(value) && value.length > 0 ? undefined : value;
  };

  const indexed = [...new Set([primaryKey, ...indexes].flatMap(({ keyPath }) => fieldsOf(keyPath)))];
  const nameOf = (field: string): string => `${name}.${field}`;
  const isBlinded = (field: string): boolean => !staysReadable(name, field);
  const primaryFields = fieldsOf(primaryKey.keyPath);

  const placeOf = (row: object): string =>
    JSON.stringify([name, ...primaryFields.map((field) => (row as Record<string, unknown>)[field])]);
  const idOf = (row: SealedRow): string => `${placeOf(row)}${sealMarkOf(row.sealed)}`;

  return {
    /** Does a key of this index have to be blinded before it is looked up? */
    blinds: ({ keyPath }: Pick<DBCoreIndex, 'keyPath'>): boolean => fieldsOf(keyPath).some(isBlinded),

    /** Do two bounds lie apart in a blinded field? What lies between them cannot be found. */
    isSpread: ({ keyPath }: Pick<DBCoreIndex, 'keyPath'>, lower: unknown, upper: unknown): boolean => {
      const [from, to] = [lower, upper].map((bound) => (Array.isArray(bound) ? bound : [bound]));
      return fieldsOf(keyPath).some(
        (field, at) =>
          isBlinded(field) &&
          from?.[at] !== to?.[at] &&
          typeof from?.[at] === 'string' &&
          typeof to?.[at] === 'string',
      );
    },

    seal: async (keys: VaultKeys, value: unknown): Promise<unknown> => {
      if (!isObject(value)) throw new TypeError(`no record for ${name}`);
      const row = value as Record<string, unknown>;
      const outside: Record<string, unknown> = {};
      for (const field of indexed) {
        if (row[field] === undefined) continue;
        outside[field] = isBlinded(field) ? await blindValue(keys, nameOf(field), row[field]) : row[field];
      }
      return { ...outside, sealed: await sealValue(keys, placeOf(outside), row) };
    },

    /** At once where it was opened before; undefined else. */
    remembered: (row: unknown): unknown => {
      if (!isSealedRow(row)) return row;
      const json = memory.row(idOf(row));
      return json === undefined ? undefined : (JSON.parse(json) as unknown);
    },

    open: async (keys: VaultKeys, row: unknown, remember: boolean): Promise<unknown> => {
      if (!isSealedRow(row)) return row;
      const json = await openText(keys, placeOf(row), row.sealed);
      if (remember) memory.keepRow(idOf(row), json);
      return JSON.parse(json);
    },

    /** As `toKey`, at once; undefined where a part of it is not remembered. */
    rememberedKey: ({ keyPath }: Pick<DBCoreIndex, 'keyPath'>, key: unknown): unknown => {
      if (typeof keyPath === 'string') return isBlinded(keyPath) ? knownBlind(nameOf(keyPath), key) : key;
      if (!Array.isArray(key)) return key;
      const fields = fieldsOf(keyPath);
      const parts: unknown[] = key.map((part: unknown, at) => {
        const field = fields[at];
        return field !== undefined && isBlinded(field) ? knownBlind(nameOf(field), part) : part;
      });
      return parts.includes(undefined) ? undefined : parts;
    },

    /** A key as it is looked up: each part by the field it stands for. Bounds like -Infinity and [] stay. */
    toKey: async (
      keys: VaultKeys,
      { keyPath }: Pick<DBCoreIndex, 'keyPath'>,
      key: unknown,
    ): Promise<unknown> => {
      if (typeof keyPath === 'string') {
        return isBlinded(keyPath) ? blindValue(keys, nameOf(keyPath), key) : key;
      }
      if (!Array.isArray(key)) return key;
      const fields = fieldsOf(keyPath);
      return Promise.all(
        key.map((part, at) => {
          const field = fields[at];
          return field !== undefined && isBlinded(field) ? blindValue(keys, nameOf(field), part) : part;
        }),
      );
    },
  };
};

export type RowSealer = ReturnType<typeof rowSealer>;
