import { startTestCluster } from './test-cluster.mjs';

/** Jest's global set-up: takes the cluster the test run was given, or starts one for a run by hand. */
export default async function jestCluster() {
  if (process.env.TEST_SUPERUSER_URL) return;
  const cluster = await startTestCluster();
  Object.assign(process.env, cluster.env);
  globalThis.stopTestCluster = cluster.stop;
}
