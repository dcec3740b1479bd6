/** Something with an end at which things are undone: a `TestContext` of node:test, or what `makeScope` returns. */
export interface Scope {
  after(end: () => unknown): void;
}

const endings = new WeakMap<Scope, (() => unknown)[]>();

/**
 * Runs `end` when `scope` ends, the last one registered first: node:test itself runs its `after` hooks in the
 * order of registration, and would remove a folder before the server that uses it. All run, even if one throws.
 */
export function atEnd(scope: Scope, end: () => unknown): void {
  const known = endings.get(scope);
  if (known !== undefined) {
    known.push(end);
    return;
  }
  const stack = [end];
  endings.set(scope, stack);
  scope.after(async () => {
    const errors: unknown[] = [];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      try {
        await next();
      } catch (error) {
        errors.push(error);
      }
    }
    endings.delete(scope);
    if (errors.length > 0) throw new AggregateError(errors, 'clean-up failed');
  });
}

/** A scope outside a test, for the demo and for one job in the middle of a test; `end` runs what was registered. */
export function makeScope(): Scope & { end(): Promise<void> } {
  const ends: (() => unknown)[] = [];
  return {
    after: (end) => {
      ends.push(end);
    },
    end: async () => {
      for (const end of ends.splice(0).reverse()) await end();
    },
  };
}

const suddenEnds = new Set<() => void>();

function endSuddenly(): void {
  for (const end of suddenEnds) end();
  suddenEnds.clear();
}

process.on('exit', endSuddenly);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    endSuddenly();
    process.kill(process.pid, signal);
  });
}

/**
 * Runs `end`, which cannot wait for anything, if this process ends before its scopes do: `process.exit`, an uncaught
 * error, Ctrl-C. Returns a function that calls it off.
 */
export function atSuddenEnd(end: () => void): () => void {
  suddenEnds.add(end);
  return () => {
    suddenEnds.delete(end);
  };
}
