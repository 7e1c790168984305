const seconds = (from) => ((performance.now() - from) / 1000).toFixed(1).replace('.', ',');

/** Prints what is being done and how long it took; no step begins once the person asked to stop. */
export function createProgress(assertGoing, print = (text) => process.stdout.write(text)) {
  return {
    note: (text) => print(`  ${text}\n`),
    async step(title, work) {
      assertGoing();
      const from = performance.now();
      print(`• ${title} …\n`);
      const result = await work();
      print(`  xong sau ${seconds(from)} giây\n`);
      return result;
    },
  };
}

/** A reader of our output that goes away (`npm start | head`) must not take the server and PostgreSQL with it. */
export function outliveClosedPipes() {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}
