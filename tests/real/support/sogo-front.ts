import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

const library = '/usr/lib/GNUstep';

const types: Record<string, string> = {
  '.css': 'text/css',
  '.gif': 'image/gif',
  '.html': 'text/html',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** The file behind an address of SOGo's static resources; null for everything else. */
const toFile = (path: string): string | null => {
  const shared = /^\/SOGo(?:\.woa)?\/WebServerResources\/(.+)$/.exec(path)?.[1];
  const product = /^\/SOGo\/so\/ControlPanel\/Products\/(\w+)\/Resources\/(.+)$/.exec(path);
  const inside = (rest: string) => normalize(`/${decodeURIComponent(rest)}`);
  const file = shared
    ? join(library, 'SOGo/WebServerResources', inside(shared))
    : product
      ? join(library, `${product[1]}.SOGo`, 'Resources', inside(product[2] ?? ''))
      : null;
  return file && existsSync(file) && statSync(file).isFile() ? file : null;
};

/** What a web server does in front of SOGo: static files by itself, everything else passed on. Loopback only. */
export const startFront = async (
  sogoPort: number,
): Promise<{ origin: string; port: number; close: () => Promise<void> }> => {
  let origin = '';
  let port = 0;
  const pass = (question: IncomingMessage, answer: ServerResponse) => {
    const headers = {
      ...question.headers,
      connection: 'close',
      'x-webobjects-server-protocol': 'HTTP/1.0',
      'x-webobjects-remote-host': '127.0.0.1',
      'x-webobjects-server-name': 'localhost',
      'x-webobjects-server-url': origin,
      'x-webobjects-server-port': String(port),
    };
    const { method, url: path } = question;
    // SOGo closes a connection after a while without a word: each question takes its own.
    const target = { host: '127.0.0.1', port: sogoPort, path, method, headers, agent: false as const };
    const passed = request(target, (reply) => {
      answer.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(answer);
    });
    passed.on('error', () => answer.writeHead(502).end());
    question.pipe(passed);
  };
  const server = createServer((question, answer) => {
    const file = toFile((question.url ?? '').split('?')[0] ?? '');
    if (!file) return pass(question, answer);
    answer.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' && address ? address.port : 0;
  origin = `http://localhost:${port}`;
  return {
    origin,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
