import { spawn } from 'node:child_process';

export interface Outcome {
  code: number;
  output: string;
  seconds: number;
}

/** Runs a program to its end. Quiet: what it prints is returned; otherwise it goes to this terminal as well. */
export async function run(
  command: readonly string[],
  {
    quiet = false,
    env = {},
    limitMs = 15 * 60_000,
  }: { quiet?: boolean; env?: NodeJS.ProcessEnv; limitMs?: number } = {},
): Promise<Outcome> {
  const [program = '', ...args] = command;
  const started = performance.now();
  const child = spawn(program, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: limitMs,
    shell: process.platform === 'win32',
  });
  const chunks: Buffer[] = [];
  const keep = (target: NodeJS.WriteStream) => (chunk: Buffer) => {
    chunks.push(chunk);
    if (!quiet) target.write(chunk);
  };
  child.stdout.on('data', keep(process.stdout));
  child.stderr.on('data', keep(process.stderr));
  const code = await new Promise<number>((resolve) => {
    child.on('error', (error) => {
      chunks.push(Buffer.from(`${program}: ${error.message}\n`));
      resolve(127);
    });
    child.on('close', (status, signal) => {
      if (signal) chunks.push(Buffer.from(`${program} ended by ${signal}\n`));
      resolve(status ?? 1);
    });
  });
  return { code, output: Buffer.concat(chunks).toString(), seconds: (performance.now() - started) / 1000 };
}
