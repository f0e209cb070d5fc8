import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../tools/run.ts';
import { startFront } from './sogo-front.ts';

export interface SogoUser {
  id: string;
  name: string;
  email: string;
  /** SOGo's own name of a language, e.g. `German`. */
  language: string;
}

/** A running SOGo: the groupware's own pages, its calendar filled over CalDAV. */
export interface Sogo {
  /** E.g. `http://localhost:41234`. */
  origin: string;
  port: number;
  putEvent(user: SogoUser, uid: string, calendar: string): Promise<void>;
  close(): Promise<void>;
}

export const password = 'pass-of-a-test';

const sogod = '/usr/sbin/sogod';

const findFreePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const isListening = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => (socket.destroy(), resolve(true)));
    socket.once('error', () => resolve(false));
  });

const untilListening = async (name: string, port: number, child: ChildProcess): Promise<void> => {
  const end = Date.now() + 30_000;
  while (!(await isListening(port))) {
    if (child.exitCode !== null) throw new Error(`${name} ended with ${child.exitCode}.`);
    if (Date.now() > end) throw new Error(`${name} did not listen on port ${port} within 30 s.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

const readId = async (option: '-u' | '-g', user: string): Promise<number> =>
  Number((await run(['id', option, user], { quiet: true })).output.trim());

const must = async (command: readonly string[]): Promise<void> => {
  const { code, output } = await run(command, { quiet: true });
  if (code !== 0) throw new Error(`${command.join(' ')} failed:\n${output}`);
};

const as = (user: string, command: readonly string[]): string[] => ['runuser', '-u', user, '--', ...command];

/** Why SOGo cannot run here, in one sentence; null where it can. */
export const whyNoSogo = async (): Promise<string | null> => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    return 'SOGo is started only by root on Debian';
  if (existsSync(sogod) && existsSync('/usr/bin/memcached') && existsSync('/usr/lib/postgresql')) return null;
  if (!existsSync('/usr/bin/apt-get')) return 'SOGo is installed only by apt-get';
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['apt-get', 'install', '-y', '--no-install-recommends', 'sogo', 'postgresql', 'memcached'];
  let { code } = await run(install, { quiet: true, env });
  if (code !== 0) {
    await run(['apt-get', 'update'], { quiet: true, env });
    ({ code } = await run(install, { quiet: true, env }));
  }
  // The package starts services of its own, which these tests do not use.
  for (const service of ['sogo', 'memcached', 'postgresql']) {
    await run(['service', service, 'stop'], { quiet: true });
  }
  return code === 0 && existsSync(sogod) ? null : 'apt-get could not install sogo, postgresql and memcached';
};

const findPostgres = async (): Promise<string> => {
  const { output } = await run(['sh', '-c', 'ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1'], {
    quiet: true,
  });
  return output.trim();
};

const toUserTable = (users: readonly SogoUser[]): string =>
  [
    'CREATE TABLE sogo_users (c_uid text PRIMARY KEY, c_name text, c_password text, c_cn text, mail text);',
    ...users.map(
      ({ id, name, email }) =>
        `INSERT INTO sogo_users VALUES ('${id}', '${id}', '${password}', '${name}', '${email}');`,
    ),
  ].join('\n');

const toProfiles = (users: readonly SogoUser[], zone: string): string =>
  users
    .map(({ id, language }) => {
      const defaults = JSON.stringify({
        SOGoLanguage: language,
        SOGoTimeZone: zone,
        SOGoLoginModule: 'Calendar',
      });
      return (
        `INSERT INTO sogo_user_profile (c_uid, c_defaults) VALUES ('${id}', '${defaults}') ` +
        'ON CONFLICT (c_uid) DO UPDATE SET c_defaults = EXCLUDED.c_defaults;'
      );
    })
    .join('\n');

/** Starts PostgreSQL, memcached and SOGo for one run, in a folder and on ports of their own. The caller closes it. */
export const startSogo = async (users: readonly SogoUser[], zone: string): Promise<Sogo> => {
  const folder = await mkdtemp(join(tmpdir(), 'touchline-sogo-'));
  await chmod(folder, 0o755);
  const children: ChildProcess[] = [];
  const closers: (() => Promise<void>)[] = [];
  const start = (command: readonly string[]): ChildProcess => {
    const [program = '', ...args] = command;
    const child = spawn(program, args, { stdio: 'ignore', cwd: folder });
    children.push(child);
    // A run that is broken off leaves nothing behind.
    process.once('exit', () => child.kill());
    return child;
  };
  const close = async () => {
    for (const closer of closers) await closer();
    for (const child of children.toReversed()) {
      if (child.exitCode !== null) continue;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), 5_000);
      await ended;
      clearTimeout(late);
    }
    await rm(folder, { recursive: true, force: true });
  };
  const ownFolder = async (name: string, user: string): Promise<string> => {
    const path = join(folder, name);
    await mkdir(path);
    await chown(path, await readId('-u', user), await readId('-g', user));
    return path;
  };
  try {
    const bin = await findPostgres();
    const data = await ownFolder('postgres', 'postgres');
    const sockets = await ownFolder('sockets', 'postgres');
    await must(
      as('postgres', [`${bin}/initdb`, '-D', data, '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8']),
    );
    const dbPort = await findFreePort();
    const flags = ['-c', 'fsync=off', '-c', 'shared_buffers=16MB'];
    const postgres = start(
      as('postgres', [
        `${bin}/postgres`,
        '-D',
        data,
        '-h',
        '127.0.0.1',
        '-p',
        String(dbPort),
        '-k',
        sockets,
        ...flags,
      ]),
    );
    await untilListening('PostgreSQL', dbPort, postgres);
    const psql = (text: string, base: string) =>
      must([
        `${bin}/psql`,
        ...['-q', '-v', 'ON_ERROR_STOP=1', '-h', '127.0.0.1', '-p', String(dbPort), '-U', 'postgres'],
        ...['-d', base, '-c', text],
      ]);
    await psql('CREATE DATABASE sogo', 'postgres');
    await psql(toUserTable(users), 'sogo');

    const memoryPort = await findFreePort();
    const memcached = start([
      'memcached',
      ...['-u', 'memcache', '-l', '127.0.0.1', '-p', String(memoryPort), '-U', '0', '-m', '32'],
    ]);
    await untilListening('memcached', memoryPort, memcached);

    const sogoPort = await findFreePort();
    const base = `postgresql://postgres@127.0.0.1:${dbPort}/sogo`;
    const source =
      `({type=sql;id=directory;viewURL="${base}/sogo_users";canAuthenticate=YES;isAddressBook=YES;` +
      'displayName="Users";userPasswordAlgorithm=plain;MailFieldNames=(mail);})';
    const settings = {
      SOGoProfileURL: `${base}/sogo_user_profile`,
      OCSFolderInfoURL: `${base}/sogo_folder_info`,
      OCSSessionsFolderURL: `${base}/sogo_sessions_folder`,
      SOGoUserSources: source,
      SOGoLoginModule: 'Calendar',
      SOGoTimeZone: zone,
      SOGoMailDomain: 'example.com',
      SOGoMailingMechanism: 'smtp',
      SOGoAppointmentSendEMailNotifications: 'NO',
      SOGoMemcachedHost: `127.0.0.1:${memoryPort}`,
      SOGoXSRFValidationEnabled: 'NO',
      WOPort: `127.0.0.1:${sogoPort}`,
      WOWorkersCount: '1',
      WONoDetach: 'YES',
      WOUseWatchDog: 'NO',
      WOPidFile: join(await ownFolder('run', 'sogo'), 'sogo.pid'),
      WOLogFile: '-',
    };
    const args = Object.entries(settings).flatMap(([name, value]) => [`-${name}`, value]);
    const daemon = start(as('sogo', [sogod, ...args]));
    await untilListening('SOGo', sogoPort, daemon);
    const front = await startFront(sogoPort);
    closers.push(front.close);

    const sign = ({ id }: SogoUser) => `Basic ${Buffer.from(`${id}:${password}`).toString('base64')}`;
    // The first visit makes the tables and the folders of a user.
    for (const user of users) {
      await fetch(`${front.origin}/SOGo/dav/${user.id}/Calendar/`, {
        method: 'PROPFIND',
        headers: { authorization: sign(user), depth: '1' },
      });
    }
    await psql(toProfiles(users, zone), 'sogo');
    return {
      origin: front.origin,
      port: front.port,
      async putEvent(user, uid, calendar) {
        const answer = await fetch(`${front.origin}/SOGo/dav/${user.id}/Calendar/personal/${uid}.ics`, {
          method: 'PUT',
          headers: { authorization: sign(user), 'content-type': 'text/calendar; charset=utf-8' },
          body: calendar,
        });
        if (!answer.ok) throw new Error(`SOGo refused ${uid}: ${answer.status} ${await answer.text()}`);
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
};
