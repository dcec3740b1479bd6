/** The first argument of a program of ours that root runs; what is to be done comes on standard input, in JSON. */
export const AS_ROOT = 'as-root';

/** The first argument of the program that the runner starts as the post step. */
export const AS_POST = 'post';

/** The first argument that bin/setup-ca-bundle.cjs puts before the words of a command line. */
export const AS_COMMAND_LINE = 'command-line';

/** The first argument in the thread that decodes (dist/decoder.js). */
export const AS_DECODER = 'decoder';
