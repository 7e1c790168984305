/** Jest's global tear-down: stops the cluster only where this run started it. */
export default async function jestClusterStop() {
  await globalThis.stopTestCluster?.();
}
