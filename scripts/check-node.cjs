'use strict';
// npm runs this at the end of `npm ci`, so that a Node that is too old is told in a sentence, and not by a failure
// further on. In words that every Node can read.
const OLDEST_FOR_NPM = [20, 0];
const OLDEST_FOR_SCRIPTS = [24, 5];

function isOlder(version, oldest) {
  const [major, minor] = version.split('.').map(Number);
  return major < oldest[0] || (major === oldest[0] && minor < oldest[1]);
}

// npm's own; the one that runs this is npm's, or the one that npm just brought.
const [, ofNpm] = /\bnode\/v([\d.]+)/.exec(process.env.npm_config_user_agent || '') || [];
const ofScripts = process.versions.node;

if (ofNpm !== undefined && isOlder(ofNpm, OLDEST_FOR_NPM)) {
  process.stderr.write(
    `setup-ca-bundle needs Node.js ${OLDEST_FOR_NPM[0]} or later; npm runs on ${ofNpm} here.\n`,
  );
  process.exitCode = 1;
} else if (isOlder(ofScripts, OLDEST_FOR_SCRIPTS)) {
  process.stderr.write(
    `The scripts and tests of setup-ca-bundle need Node.js ${OLDEST_FOR_SCRIPTS.join('.')} or later; this is ${ofScripts}, ` +
      'and npm brings a newer one only for Linux on x64.\n',
  );
  process.exitCode = 1;
}
