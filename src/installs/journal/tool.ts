import { makeSystemVariables } from '../../programs/environment.ts';
import { runProgram } from '../../programs/run.ts';

/** How a tool ended; `output` is the end of what it printed. */
interface ToolResult {
  /** `null` if it could not be started, or was ended because it took too long. */
  readonly status: number | null;
  readonly output: string;
}

/** How a tool is run. */
interface ToolOptions {
  readonly timeoutMs: number;
  /** Given to it on standard input. */
  readonly input?: string | undefined;
  /** Leaves standard input open after it, until the tool ends: it can tell by its end that this process has died. */
  readonly holdsInput?: boolean;
  /** The most that is kept of what it prints on each stream, in bytes; of more the beginning is dropped. */
  readonly maxBytes?: number;
  /** Over what every tool gets. */
  readonly environment?: Readonly<Record<string, string>>;
}

const MAX_OUTPUT_BYTES = 4000;

/**
 * Runs a tool of the system that looks at this machine or changes it, with nothing of the job's environment, in a process
 * group that ends with us. It is ended, with what it started, after `timeoutMs` milliseconds.
 */
export async function runTool(
  path: string,
  words: readonly string[],
  { environment, maxBytes = MAX_OUTPUT_BYTES, ...options }: ToolOptions,
): Promise<ToolResult> {
  const { status, failure, reason, stdout, stderr } = await runProgram(path, words, {
    ...options,
    environment: { ...makeSystemVariables(), ...environment },
    maxBytes,
    keepsEnd: true,
    endsWithUs: true,
  });
  const end = failure === 'late' ? `(ended after ${options.timeoutMs / 1000} seconds)` : (reason ?? '');
  const said = [stdout.toString('utf8'), stderr.toString('utf8'), end].map((text) => text.trim());
  return { status, output: said.filter((text) => text !== '').join('\n') };
}
