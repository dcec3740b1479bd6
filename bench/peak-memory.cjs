// Loaded into a process that is measured: writes the most memory that it had at once, in KiB.
const { readFileSync, writeFileSync } = require('node:fs');

process.on('exit', () => {
  writeFileSync(process.env.PEAK_MEMORY_FILE, String(readPeak()));
});

function readPeak() {
  try {
    // Linux counts what the parent had before exec into maxRSS, but not into this.
    return /VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1];
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
