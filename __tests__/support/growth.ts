const SMALLEST_BYTES = 16 * 1024;
const LARGEST_BYTES = 1024 * 1024;
/** What is done sooner is measured with more text: clocks and collections of garbage would decide. */
const LEAST_MS = 15;
const FACTOR = 4;
/** Half way, on the scale of ratios, between growth in step with the text and with its square. */
export const MAX_GROWTH = FACTOR ** 1.5;
/** A collection of garbage looks like growth once, growth does each time. */
const TRIES = 6;
/** How many sizes are looked at before growth is believed. */
const MAX_SIZES = 3;

/** An input for a number of bytes. */
export type Make = (bytes: number) => Buffer;

/** The least of three, in milliseconds of this process: others may keep the machine busy. */
async function measure(read: (bytes: Buffer) => unknown, bytes: Buffer): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3 && (round === 0 || least < 1000); round++) {
    const start = process.cpuUsage();
    await read(bytes);
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/**
 * By how much longer a reader takes for {@link FACTOR} times the text: the least of several tries, where there is enough to
 * measure. Too much at one size can be a cache that is full; what really grows so does it at the next size, too.
 */
export async function findGrowth(read: (bytes: Buffer) => unknown, make: Make): Promise<number> {
  let growth = 0;
  let sizes = 0;
  for (let bytes = SMALLEST_BYTES; bytes < LARGEST_BYTES && sizes < MAX_SIZES; bytes *= 2) {
    if ((await measure(read, make(bytes))) < LEAST_MS) continue;
    sizes++;
    growth = Number.POSITIVE_INFINITY;
    for (let round = 0; round < TRIES && growth >= MAX_GROWTH; round++) {
      const [once, more] = [await measure(read, make(bytes)), await measure(read, make(bytes * FACTOR))];
      growth = Math.min(growth, more / once);
    }
    if (growth < MAX_GROWTH) return growth;
  }
  return growth;
}
