process.argv[2] = 'decoder';
await import('./index.js');
