import { basename, dirname } from 'node:path';
import { type Engine, type FlagTable, GLOBAL_FLAGS, GROUP_FLAGS } from './engine-flags.ts';

/** The name of the folder, beside a bundle, that comes first in PATH; by it a shim knows those of other uses. */
export const SHIM_FOLDER = 'container-engines';

/** Variables by which Node.js loads code, or does not start: they are the job's, and not for this program. */
const NODE_VARIABLES = ['NODE_OPTIONS', 'NODE_ICU_DATA', 'OPENSSL_CONF'] as const;

/** The prefix under which a shim passes on such a variable for the engine. */
const AWAY = 'SETUP_CA_BUNDLE_AWAY_';

/** The variables of a shim's caller, from those that the shim passed on. */
export function readShimVariables<Value>(
  environment: Readonly<Record<string, Value>>,
): Readonly<Record<string, Value>> {
  const pairs = Object.entries(environment);
  const isAway = ([name]: readonly [string, Value]): boolean => name.startsWith(AWAY);
  return Object.fromEntries([
    ...pairs.filter((pair) => !isAway(pair)),
    ...pairs.filter(isAway).map(([name, value]) => [name.slice(AWAY.length), value] as const),
  ]);
}

/** Folders of PATH without those of shims: what is looked for there is an engine. */
export function leaveShimsOut(path: string): string {
  return path
    .split(':')
    .filter(
      (folder) =>
        basename(folder) !== SHIM_FOLDER || !basename(dirname(folder)).startsWith('setup-ca-bundle'),
    )
    .join(':');
}

/** What a shim calls for what is done here: the words of a command, each quoted for a shell. */
interface ShimTarget {
  readonly engine: Engine;
  /** Absolute; where one of these is gone, the engine is called as it is. */
  readonly files: readonly string[];
  readonly words: readonly string[];
}

/**
 * A shell script in an engine's place: it calls the next one of that name in PATH, at once for all that is not done here.
 * `quote` makes a word of a shell. No other process is started on the way: every call of the engine pays for it.
 */
export function writeEngineShim(
  { engine, files, words }: ShimTarget,
  quote: (word: string) => string,
): string {
  const valued = [
    ...listValued(GLOBAL_FLAGS[engine]).map((flag) => `' ${flag}'`),
    ...listValued(GROUP_FLAGS).map((flag) => `'group ${flag}'`),
  ];
  return `#!/bin/sh
# ${engine} of this job, by setup-ca-bundle: builds and containers get the job's CA bundle, all else goes straight on.
_scb_rest=$PATH: _scb_path=''
while [ -n "$_scb_rest" ]; do
  _scb_part=\${_scb_rest%%:*} _scb_rest=\${_scb_rest#*:}
  # this file may be in PATH under other names, too
  case $_scb_part in */setup-ca-bundle*/${SHIM_FOLDER}) continue ;; esac
  [ "$_scb_part/${engine}" -ef "$0" ] || _scb_path=$_scb_path:$_scb_part
done
PATH=\${_scb_path#:}
export PATH
_scb_group='' _scb_isValue='' _scb_isOurs=''
for _scb_word in "$@"; do
  if [ -n "$_scb_isValue" ]; then _scb_isValue=''; continue; fi
  # of joined flags (-DH) the last one says whether a value follows
  case $_scb_word in
    --*) ;;
    -?*)
      while :; do
        case "\${_scb_group:+group} $_scb_word" in
          ${listJoined(engine)}) _scb_word=-\${_scb_word#-?} ;;
          *) break ;;
        esac
      done ;;
  esac
  case "\${_scb_group:+group} $_scb_word" in
    ${valued.join(' | ')}) _scb_isValue=1; continue ;;
    *' -'*) continue ;;
  esac
  case "$_scb_group $_scb_word" in
    ' build' | ' run' | ' create' | 'image build' | 'builder build' | 'buildx build' | 'buildx b' | 'container run' | 'container create')
      _scb_isOurs=1 ;;
    ' image' | ' builder' | ' buildx' | ' container') _scb_group=$_scb_word; continue ;;
  esac
  break
done
[ -n "$_scb_isOurs" ] || exec ${engine} "$@"
if ${files.map((file) => `[ -f ${quote(file)} ]`).join(' && ')}; then
${NODE_VARIABLES.map((name) => `  [ -z "\${${name}+x}" ] || { export ${AWAY}${name}="$${name}"; unset ${name}; }\n`).join('')}  exec ${words.map(quote).join(' ')} "$@"
fi
echo 'setup-ca-bundle: the files of the bundle are gone, so ${engine} runs without it. Run setup-ca-bundle again.' >&2
exec ${engine} "$@"
`;
}

/** Patterns of a word that begins with a switch and goes on with another letter. */
function listJoined(engine: Engine): string {
  const letters = ({ switches }: FlagTable): string =>
    switches
      .split(' ')
      .map((entry) => entry.split(',')[1] ?? '')
      .join('');
  return `' '-[${letters(GLOBAL_FLAGS[engine])}]?* | 'group '-[${letters(GROUP_FLAGS)}]?*`;
}

function listValued({ values }: FlagTable): readonly string[] {
  return values.split(' ').flatMap((entry) => {
    const [name = '', letter] = entry.split(',');
    return letter === undefined ? [`--${name}`] : [`--${name}`, `-${letter}`];
  });
}
