import { grantedBuild } from './granted-build.ts';
import { chromeBuild } from './launch.ts';
import { test } from './test.ts';

/**
 * Tests with `granted`: the folder of the extension as if the manager had allowed the sites. Ask for it before
 * `launch`: what comes first goes last, and a browser reads from its extension until it is closed.
 */
export const testGranted = (origins: readonly string[]) =>
  test.extend<{ granted: string }>({
    granted: async ({}, use) => {
      const { folder, drop } = await grantedBuild(chromeBuild, origins);
      await use(folder);
      await drop();
    },
  });
