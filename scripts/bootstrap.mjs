// The one door to every npm script: a fresh clone works with any of them, and each builds first.
// No static import and no newer syntax here, so that an old Node reads this far and says what it needs.
const OLDEST = [20, 11];
const have = process.versions.node.split('.').map(Number);

if (have[0] < OLDEST[0] || (have[0] === OLDEST[0] && have[1] < OLDEST[1])) {
  console.error(
    `Casebook needs Node ${OLDEST.join('.')} or later and this is Node ${process.versions.node}: install the current LTS version of Node and run the command again.`,
  );
  process.exit(1);
}

import('./tasks.mjs')
  .then((tasks) => tasks.runTask(process.argv[2], process.argv.slice(3)))
  .catch((error) => {
    // A failure we foresaw is one sentence; anything else keeps its stack, for whoever mends it.
    console.error(error.forPeople ? error.message : error);
    process.exitCode = 1;
  });
