import { printSummary, sumResults } from './results.mjs';

/** `summary.mjs <results> <exit code>...`: the end of .ci/run. */
const [file, ...codes] = process.argv.slice(2);
const total = sumResults(file, codes.map(Number));
printSummary(total);
process.exitCode = total.failed > 0 ? 1 : 0;
