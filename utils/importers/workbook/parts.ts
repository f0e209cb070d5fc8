import type { Result } from '../../domain/result.ts';
import { fail, ok } from '../../domain/result.ts';
import type { Archive, UnpackFault } from '../zip/unpack.ts';
import { walkXml } from './xml.ts';

export type PartFault = UnpackFault | 'missing' | 'xml';

/** The parts of a package by their names, which programs write in any case. */
export interface Parts {
  has(name: string): boolean;
  read(name: string): Result<Uint8Array, PartFault>;
}

export function partsOf(archive: Archive): Parts {
  const byName = new Map(archive.entries.map((entry) => [keyOf(entry.name), entry]));
  return {
    has: (name) => byName.has(keyOf(name)),
    read: (name) => {
      const entry = byName.get(keyOf(name));
      return entry ? archive.unpack(entry) : fail('missing', { detail: name });
    },
  };
}

function keyOf(name: string): string {
  return name.replace(/^\/+/, '').toLowerCase();
}

export interface Relation {
  id: string;
  /** Last word of the type: `worksheet`, `sharedStrings`, `styles`, `officeDocument`. */
  type: string;
  /** Name of the part, from the root of the package. */
  target: string;
}

/** What one part refers to; a package without such a list has none. */
export function relationsOf(parts: Parts, part: string): Result<Relation[], PartFault> {
  const folder = part.includes('/') ? part.slice(0, part.lastIndexOf('/') + 1) : '';
  const list = `${folder}_rels/${part.slice(folder.length)}.rels`;
  if (!parts.has(list)) return ok([]);
  const bytes = parts.read(list);
  if (!bytes.ok) return bytes;
  const found: Relation[] = [];
  const isXml = walkXml(bytes.value, {
    open: (name, attribute) => {
      if (name !== 'Relationship' || attribute('TargetMode') === 'External') return;
      const target = attribute('Target') ?? '';
      found.push({
        id: attribute('Id') ?? '',
        type: (attribute('Type') ?? '').split('/').pop() ?? '',
        target: target.startsWith('/') ? target.slice(1) : resolve(folder, target),
      });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return isXml ? ok(found) : fail('xml', { detail: list });
}

function resolve(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of `${folder}${target}`.replace(/\\/g, '/').split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
