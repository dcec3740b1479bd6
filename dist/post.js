process.argv.splice(2, 0, 'post');
require('./index.js');
