import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The built extension as it stands after the manager has granted further sites: no click answers the browser's prompt here. */
export const grantedBuild = async (
  build: string,
  origins: readonly string[],
): Promise<{ folder: string; drop: () => Promise<void> }> => {
  const folder = await mkdtemp(join(tmpdir(), 'touchline-granted-'));
  await cp(build, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest: { host_permissions: string[] } = JSON.parse(await readFile(path, 'utf8'));
  manifest.host_permissions.push(...origins);
  await writeFile(path, JSON.stringify(manifest));
  return { folder, drop: () => rm(folder, { recursive: true, force: true }) };
};
