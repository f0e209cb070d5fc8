import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { run } from './run.ts';

interface Program {
  label: string;
  /** Environment variable that names the program and wins over everything. */
  variable: string;
  /** Names on PATH, best first. */
  names: readonly string[];
  places: readonly string[];
  /** Debian package. Ubuntu's package of this name is a snap stub: there the download is used. */
  debian: string;
  minimum: number;
  /** Reasons to leave a program alone, by its version line. */
  refuses: (version: string) => boolean;
}

const programs = {
  chromium: {
    label: 'Chromium',
    variable: 'CHROMIUM',
    names: ['chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable'],
    places: [
      '/usr/lib/chromium/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    debian: 'chromium',
    minimum: 116,
    // Branded Chrome ignores --load-extension since 137.
    refuses: (version) => /google chrome(?! for testing)/i.test(version),
  },
  firefox: {
    label: 'Firefox',
    variable: 'FIREFOX',
    names: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debian: 'firefox-esr',
    minimum: 140,
    refuses: () => false,
  },
} as const satisfies Record<string, Program>;

export type BrowserName = keyof typeof programs;

const cache = join(homedir(), '.cache', 'touchline-browsers');

/** Snap packages (or the scripts that start them) cannot read hidden folders, so not the extension in .output. */
function isSnap(path: string): boolean {
  const real = realpathSync(path);
  if (real.includes('/snap/') || real.endsWith('/snap')) return true;
  return statSync(real).size < 20_000 && readFileSync(real, 'utf8').includes('/snap/bin/');
}

async function isUsable(program: Program, path: string): Promise<boolean> {
  if (!existsSync(path) || isSnap(path)) return false;
  // msedge.exe and firefox.exe print no version on Windows: the place is proof enough there.
  if (process.platform === 'win32') return true;
  const { code, output } = await run([path, '--version'], { quiet: true, limitMs: 30_000 });
  const major = Number(/(\d+)\.\d+/.exec(output)?.[1] ?? 0);
  return code === 0 && major >= program.minimum && !program.refuses(output);
}

function onPath(names: readonly string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

async function firstUsable(program: Program, paths: readonly string[]): Promise<string | null> {
  for (const path of paths) if (await isUsable(program, path)) return path;
  return null;
}

const say = (line: string) => process.stderr.write(`${line}\n`);

async function installFromDebian(program: Program): Promise<string | null> {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  if (process.getuid?.() !== 0 || !/^ID="?debian"?$/m.test(release)) return null;
  say(`Installing ${program.label} with apt-get (once) …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['apt-get', 'install', '-y', '--no-install-recommends', program.debian];
  const done =
    (await run(install, { quiet: true, env })).code === 0 ||
    ((await run(['apt-get', 'update'], { quiet: true, env })).code === 0 &&
      (await run(install, { quiet: true, env })).code === 0);
  return done ? firstUsable(program, onPath(program.names)) : null;
}

/** Playwright's Chromium and its system libraries (those only as root). */
async function installFromPlaywright(): Promise<string | null> {
  say('Downloading Chromium with Playwright (once) …');
  const cli = ['npx', 'playwright', 'install', 'chromium', '--no-shell'];
  const root = process.getuid?.() === 0;
  const { code } = await run(root ? [...cli, '--with-deps'] : cli, { quiet: true });
  return code === 0 ? firstUsable(programs.chromium, [chromium.executablePath()]) : null;
}

/** Mozilla's own build: Playwright's Firefox is patched and takes no WebExtension. */
async function installFromMozilla(): Promise<string | null> {
  say('Downloading Firefox from Mozilla (once) …');
  const cli = ['npx', 'browsers', 'install', 'firefox@stable', '--path', cache];
  const root = process.platform === 'linux' && process.getuid?.() === 0;
  const { code, output } = await run(root ? [...cli, '--install-deps'] : cli, { quiet: true });
  const path = /^firefox@\S+ (.+)$/m.exec(output)?.[1];
  return code === 0 && path ? firstUsable(programs.firefox, [path.trim()]) : null;
}

async function find(name: BrowserName): Promise<string> {
  const program: Program = programs[name];
  const named = process.env[program.variable];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`${program.variable} names ${named}, which does not exist.`);
  }
  const downloaded = name === 'chromium' ? [chromium.executablePath()] : [];
  const path =
    (await firstUsable(program, [...onPath(program.names), ...program.places, ...downloaded])) ??
    (await installFromDebian(program)) ??
    (name === 'chromium' ? await installFromPlaywright() : await installFromMozilla());
  if (path) return path;
  throw new Error(
    `${program.label} ${program.minimum} or newer was not found and could not be installed: ` +
      `install it, or set ${program.variable} to its path.`,
  );
}

async function findOrExit(name: BrowserName): Promise<string> {
  try {
    return await find(name);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return process.exit(1);
  }
}

/** The path of a Chromium that loads unpacked extensions: found, else installed, else one sentence and exit 1. */
export const findChromium = () => findOrExit('chromium');

/** The path of a real Firefox (140 or newer): found, else installed, else one sentence and exit 1. */
export const findFirefox = () => findOrExit('firefox');
