import { limits } from '../limits.ts';
import { listNames } from '../report.ts';
import type { ImportFile, Reading, Report } from '../types.ts';
import type { ZipEntry } from './directory.ts';
import { cleanName, isLitter } from './names.ts';
import { faultText, openArchive } from './unpack.ts';
import type { UnpackFault } from './unpack.ts';

/** Endings of what may hold a map. */
const readable =
  /\.(?:csv|tsv|tab|psv|txt|xlsx|xlsm|ods|json|jsonc|ya?ml|toml|md|markdown|mdx|html?)$|(?:^|\/)[^./]+$/i;
/** Files that speak about a folder of files, in any of its languages. */
const aside =
  /(?:^|\/)(?:readme|read[-_ ]?me|license|licence|licen[sc]e[-_].*|copying|notice|changelog|changes|contributing|code[-_ ]of[-_ ]conduct|codeowners|security|authors|contributors|todo|makefile|dockerfile|gemfile|liesmich|lisezmoi|leeme|leiame|package(?:-lock)?|tsconfig|composer|manifest|mkdocs|_config|[^/]*\.schema)(?:\.[a-z.]+)?$/i;

interface Candidate {
  entry: ZipEntry;
  name: string;
}

/** The files of an archive that may hold a map, after asking which of them belong to it. Problems are reported. */
export function readArchive(bytes: Uint8Array, file: string, report: Report): Reading {
  const archive = openArchive(bytes);
  if (!archive.ok) return refuse(archive.code, file, report);
  const entries = archive.value.entries.filter(({ name }) => !isLitter(name));
  if (entries.length > limits.archiveEntries)
    return tooMany(entries.length, limits.archiveEntries, file, report);
  const all = entries.map((entry): Candidate => ({ entry, name: cleanName(entry.name) }));
  const candidates = all.filter(({ name }) => readable.test(name));
  const others = all.filter((one) => !candidates.includes(one)).map(({ name }) => name);
  if (others.length > 0)
    report.add('W-FILE-SKIPPED', { file }, { count: others.length, names: listNames(others) });
  if (candidates.length === 0) {
    report.add('E-ZIP', { file }, { problem: 'no file in it can hold a map' });
    return { kind: 'none' };
  }
  const chosen = askWhich(candidates, file, report);
  if (chosen.length > limits.files) return tooMany(chosen.length, limits.files, file, report);
  const files: ImportFile[] = [];
  for (const { entry, name } of chosen) {
    const unpacked = archive.value.unpack(entry);
    if (!unpacked.ok) return refuse(unpacked.code, file, report);
    if (unpacked.value.length > 0) files.push({ name, bytes: unpacked.value });
    else report.add('W-FILE-SKIPPED', { file }, { count: 1, names: listNames([name]) });
  }
  return { kind: 'files', files };
}

function askWhich(candidates: readonly Candidate[], file: string, report: Report): Candidate[] {
  const names = candidates.map(({ name }) => name);
  const usual = names.filter((name) => !aside.test(name));
  const start = usual.length > 0 ? usual : names;
  if (names.length === 1) return [...candidates];
  const answer = report.ask({
    code: 'Q-SHEET',
    subject: file,
    options: names.map((name) => ({ value: name, label: name })),
    default: start,
    params: { names: listNames(names) },
    about: names,
    place: { file },
    accepts: (value) =>
      Array.isArray(value) && value.length > 0 && value.every((name) => names.includes(name)),
  });
  const wanted: unknown[] = Array.isArray(answer) ? answer : start;
  for (const name of names) if (!wanted.includes(name)) report.add('I-SHEET-SKIPPED', { file: name });
  return candidates.filter(({ name }) => wanted.includes(name));
}

function refuse(fault: UnpackFault, file: string, report: Report): Reading {
  const most = limits.unpackedBytes / 1024 / 1024;
  if (fault === 'size') report.add('E-TOO-BIG', { file }, { size: `more than ${most}`, limit: most });
  else report.add('E-ZIP', { file }, { problem: faultText[fault] });
  return { kind: 'none' };
}

function tooMany(count: number, limit: number, file: string, report: Report): Reading {
  report.add('E-TOO-MANY', { file }, { count, limit, what: 'files' });
  return { kind: 'none' };
}
