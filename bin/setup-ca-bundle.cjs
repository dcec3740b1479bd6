#!/usr/bin/env node
'use strict';
// In words that every Node can read, so that an old one says what it lacks instead of failing at the syntax.
var words = process.argv.slice(2);
var major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  process.stderr.write(
    'setup-ca-bundle needs Node.js 20 or later; this is ' +
      process.version +
      ' (' +
      process.execPath +
      ').\n',
  );
  process.exitCode = 1;
} else {
  if (words[0] === 'env' && words.indexOf('--help') === -1 && words.indexOf('-h') === -1) {
    import('../dist/env.js'); // a line in a profile: nothing else is loaded
  } else {
    process.argv.splice(2, 0, 'command-line');
    import('../dist/index.js');
  }
}
