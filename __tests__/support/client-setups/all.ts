import { JAVASCRIPT_SETUPS } from './javascript.ts';
import { GO_SETUPS, JAVA_SETUPS, OTHER_SETUPS, PERL_SETUPS, PHP_SETUPS, RUBY_SETUPS } from './languages.ts';
import { PYTHON_SETUPS } from './python.ts';
import type { ClientSetup } from './setup.ts';
import { TOOL_SETUPS } from './tools.ts';

/** The set-ups that every run of the gate must see work, by family. */
export const CLIENT_FAMILIES: Readonly<Record<string, readonly ClientSetup[]>> = {
  tools: TOOL_SETUPS,
  python: PYTHON_SETUPS,
  javascript: JAVASCRIPT_SETUPS,
  languages: [...GO_SETUPS, ...RUBY_SETUPS, ...PHP_SETUPS, ...PERL_SETUPS, ...JAVA_SETUPS, ...OTHER_SETUPS],
};
