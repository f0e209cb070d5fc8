import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadAgeKind, makeAgeKey, openAge, sealAge } from '../../../utils/platform/age.ts';

const passphrase = 'a calm river runs past nine mills';
const text = JSON.stringify({ format: 'touchline-backup/1', note: 'Ünïcode ✓'.repeat(20_000) });
const plain = new Blob([text]);
const quiet = (): void => {};

/** `age` asks for a passphrase on a terminal only: Python gives it one and types. Copies what it says to stderr. */
const typist = `
import os, pty, sys, select, time
args, secret = sys.argv[2:], sys.argv[1].encode() + b"\\n"
pid, fd = pty.fork()
if pid == 0:
    os.execvp(args[0], args)
seen, typed, end = b"", 0, time.time() + 60
while time.time() < end:
    if not select.select([fd], [], [], 1)[0]: continue
    try: part = os.read(fd, 4096)
    except OSError: break
    if not part: break
    seen += part
    if seen.count(b"passphrase") > typed and seen.rstrip().endswith(b":"):
        os.write(fd, secret); typed += 1; seen += b" "
sys.stderr.buffer.write(seen)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
`;

const has = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0;

/** The Debian package, where it may be installed; what is missing else. */
const findTool = (): string | null => {
  if (!has('python3', '-c', 'import pty')) return 'python3 with a pty';
  if (has('age', '--version')) return null;
  if (process.getuid?.() === 0) spawnSync('apt-get', ['install', '-y', 'age'], { timeout: 120_000 });
  return has('age', '--version') ? null : 'the age tool (package `age`)';
};
const missing = findTool();

const folder = mkdtempSync(join(tmpdir(), 'touchline-age-'));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const asFile = async (name: string, blob: Blob): Promise<string> => {
  writeFileSync(at(name), new Uint8Array(await blob.arrayBuffer()));
  return at(name);
};
const type = (secret: string, ...command: string[]) => {
  const { status, stderr } = spawnSync('python3', ['-c', typist, secret, ...command], { timeout: 90_000 });
  return { status, said: stderr.toString() };
};

let sealed: Blob;
beforeAll(async () => {
  sealed = await sealAge(plain, { kind: 'passphrase', passphrase }, quiet);
});

describe('a protected backup', () => {
  it('is told from a plain one, binary or armored', async () => {
    const { armor } = await import('age-encryption');
    const armored = new Blob([armor.encode(new Uint8Array(await sealed.arrayBuffer()))]);
    expect(await loadAgeKind(sealed)).toBe('passphrase');
    expect(await loadAgeKind(armored)).toBe('passphrase');
    expect(await loadAgeKind(plain)).toBeNull();
    const opened = await openAge(armored, passphrase, quiet);
    expect(opened.ok && (await opened.value.text())).toBe(text);
  });

  it('does not open with another passphrase', async () => {
    expect(await openAge(sealed, 'another', quiet)).toEqual({ ok: false, code: 'wrong-secret' });
  });

  it.each([0.0001, 0.5, 0.999])('says that it is incomplete when cut at %d of its length', async (part) => {
    const cut = sealed.slice(0, Math.ceil(sealed.size * part));
    expect(await loadAgeKind(cut)).toBe('passphrase');
    expect(await openAge(cut, passphrase, quiet)).toEqual({ ok: false, code: 'incomplete' });
  });

  it('opens for the key it was made for, from the text of the key file', async () => {
    const key = await makeAgeKey();
    const forKey = await sealAge(plain, { kind: 'recipient', recipient: key.recipient }, quiet);
    expect(await loadAgeKind(forKey)).toBe('key');
    const opened = await openAge(forKey, `# mine\n${key.identity}\n`, quiet);
    expect(opened.ok && (await opened.value.text())).toBe(text);
    expect(await openAge(forKey, passphrase, quiet)).toMatchObject({ code: 'wrong-secret' });
  });
});

describe.runIf(missing !== null)('the public age tool', () => {
  it(`is not tried here: ${missing} cannot be had`, () => expect(missing).not.toBe(''));
});

describe.runIf(missing === null)('with the public age tool, a protected backup', () => {
  it('is opened', async () => {
    const file = await asFile('backup.json.age', sealed);
    const { status, said } = type(passphrase, 'age', '--decrypt', '-o', at('opened.json'), file);
    expect({ status, said }).toMatchObject({ status: 0 });
    expect(readFileSync(at('opened.json'), 'utf8')).toBe(text);
    expect(type('another', 'age', '--decrypt', '-o', at('no.json'), file).status).not.toBe(0);
  });

  it('may come from it', async () => {
    const source = await asFile('backup.json', plain);
    const made = type(passphrase, 'age', '--passphrase', '--armor', '-o', at('made.age'), source);
    expect(made).toMatchObject({ status: 0 });
    const opened = await openAge(new Blob([readFileSync(at('made.age'))]), passphrase, quiet);
    expect(opened.ok && (await opened.value.text())).toBe(text);
  });

  it('for a key is opened with the key file', async () => {
    const key = await makeAgeKey();
    writeFileSync(at('key.txt'), `${key.identity}\n`);
    const forKey = await sealAge(plain, { kind: 'recipient', recipient: key.recipient }, quiet);
    const file = await asFile('key.json.age', forKey);
    expect(execFileSync('age', ['--decrypt', '-i', at('key.txt'), file]).toString()).toBe(text);
  });
});
