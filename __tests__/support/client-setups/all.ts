import { DOWNLOAD_SETUPS } from './downloads.ts';
import { GO_CURRENT_SETUPS, GO_SETUPS } from './go.ts';
import { JAVASCRIPT_SETUPS, NPM_CURRENT_SETUPS } from './javascript.ts';
import { JAVA_SETUPS, JVM_CURRENT_SETUPS } from './jvm.ts';
import { OTHER_SETUPS, PERL_SETUPS, PHP_SETUPS, RUBY_SETUPS } from './languages.ts';
import { PYTHON_PROGRAM_SETUPS, PYTHON_SETUPS } from './python.ts';
import {
  PYTHON_CURRENT_PROGRAM_SETUPS,
  PYTHON_CURRENT_SETUPS,
  STRICT_PYTHON_SETUPS,
} from './python-current.ts';
import { RUST_SETUPS } from './rust.ts';
import type { ClientSetup } from './setup.ts';
import { TOOL_SETUPS } from './tools.ts';

/** The set-ups that every run of the gate must see work. */
export const CLIENT_SETUPS: readonly ClientSetup[] = [
  ...TOOL_SETUPS,
  ...PYTHON_SETUPS,
  ...PYTHON_PROGRAM_SETUPS,
  ...PYTHON_CURRENT_SETUPS,
  ...PYTHON_CURRENT_PROGRAM_SETUPS,
  ...STRICT_PYTHON_SETUPS,
  ...JAVASCRIPT_SETUPS,
  ...NPM_CURRENT_SETUPS,
  ...GO_SETUPS,
  ...GO_CURRENT_SETUPS,
  ...RUBY_SETUPS,
  ...PHP_SETUPS,
  ...PERL_SETUPS,
  ...JAVA_SETUPS,
  ...JVM_CURRENT_SETUPS,
  ...RUST_SETUPS,
  ...OTHER_SETUPS,
  ...DOWNLOAD_SETUPS,
];
