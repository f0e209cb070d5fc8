import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

const output = join(import.meta.dirname, '../../.output');

export const builds = ['chrome-mv3', 'firefox-mv3'] as const;
export type Build = (typeof builds)[number];

/** A file of the build as text; a missing one fails the test that asks. */
export const readBuilt = (build: Build, file: string) => readFileSync(join(output, build, file), 'utf8');

export const readBuiltBytes = (build: Build, file: string) => readFileSync(join(output, build, file));

/** Paths of all files of a build, relative to it; throws where there is none, so that no check passes on nothing. */
export function listBuilt(build: Build): string[] {
  if (!existsSync(join(output, build, 'manifest.json')))
    throw new Error(`${build} is not built: npm run build`);
  return readdirSync(join(output, build), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(output, build).length + 1));
}

export interface Manifest {
  [key: string]: unknown;
  content_scripts?: { matches: string[]; js: string[]; css?: string[] }[];
}

export const readManifest = (build: Build) => JSON.parse(readBuilt(build, 'manifest.json')) as Manifest;

/** Files that the content scripts of the manifest put into pages. */
export const listContentFiles = (build: Build) =>
  (readManifest(build).content_scripts ?? []).flatMap(({ js, css = [] }) => [...js, ...css]);

const staticImport = /(?:^|[;}\n])\s*(?:import|export)\s*(?:[\w$*{},\s]+?\s*from\s*)?["']([^"']+)["']/g;
const linked = /<(?:script|link)[^>]+(?:src|href)="([^"]+)"/g;

/** What a page loads before it can show anything: itself, what it links, and their static imports. */
export function listFirstLoad(build: Build, page: string): string[] {
  const seen = new Set([page]);
  const queue = [page];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (file.endsWith('.css')) continue;
    const pattern = file.endsWith('.html') ? linked : staticImport;
    for (const [, target = ''] of readBuilt(build, file).matchAll(pattern)) {
      const path = target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(file), target);
      if (seen.has(path)) continue;
      if (!existsSync(join(output, build, path)))
        throw new Error(`${file} loads ${target}, which was not built`);
      seen.add(path);
      queue.push(path);
    }
  }
  return [...seen];
}

/** Bytes of the files as built (minified, not compressed). */
export const toBytes = (build: Build, files: readonly string[]) =>
  files.reduce((sum, file) => sum + readBuiltBytes(build, file).length, 0);
