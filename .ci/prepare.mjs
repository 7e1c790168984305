import { build, isBuildStale } from '../seeds/launch/build.mjs';
import { install, isInstallStale } from '../seeds/launch/install.mjs';
import { assertNodeVersion, ROOT } from '../seeds/launch/settings.mjs';
import { StartError } from '../seeds/launch/start-error.mjs';

/** Each command is enough on its own on a fresh clone: what is missing is installed, what is stale is built. */
export async function prepareSoftware({ built = true } = {}) {
  try {
    assertNodeVersion();
    if (isInstallStale(ROOT)) {
      process.stdout.write('Installing libraries …\n');
      await install(ROOT);
    }
    if (built && isBuildStale(ROOT)) {
      process.stdout.write('Building …\n');
      await build(ROOT);
    }
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
