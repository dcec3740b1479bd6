import { dirname, resolve } from 'node:path';
import { decodeSource } from '../../certificates/formats/decode.ts';
import { namesOtherTruststore } from '../../clients/java-options.ts';
import { isAnswered, type SettingKey } from '../../clients/precedence.ts';
import type { StandingSetting } from '../../clients/stronger.ts';
import { SWITCH_VARIABLES, type Switch } from '../../clients/switches.ts';
import type { Context } from '../../context.ts';
import { isInOutput, TRUSTSTORE_FILE } from '../../files/location.ts';
import { readSource } from '../../files/read.ts';
import { isInWorkspace } from '../../files/workspace.ts';
import {
  expandHome,
  expandVariables,
  type FoundSettings,
  joinSettings,
  NO_SETTINGS,
  type PlacedFile,
  type Setting,
  toAbsolute,
} from './setting.ts';
import { findLine, findSwitchLines } from './setting-lines.ts';

/** A line of a configuration file that sets something. */
interface Line {
  /** With the section before it: `install.cafile`. */
  readonly key: string;
  readonly value: string;
  /** Counted from 1. */
  readonly line: number;
}

/** Keys that name, or may name, a folder of certificates under hashed names. */
const FOLDER_KEYS = /capath$|BUNDLE_SSL_CA_CERT$|ssl_ca_cert$/;

/** Files with relative paths that start at their own folder, or at the one above it. */
const RELATIVE_TO: Readonly<Record<string, (file: string) => string>> = {
  'yarnrc.yml': dirname,
  cargo: (file) => dirname(dirname(file)),
};

const TRUSTSTORE = 'javax.net.ssl.trustStore';

/** Variables with Java options that are stronger than JAVA_TOOL_OPTIONS. */
const JAVA_VARIABLES = [
  '_JAVA_OPTIONS',
  'JDK_JAVA_OPTIONS',
  'MAVEN_OPTS',
  'GRADLE_OPTS',
  'SBT_OPTS',
  'JAVA_OPTS',
];

/** What configuration files and variables say of CA certificates, and where they switch verification off. */
export function readPlaced(files: readonly PlacedFile[], context: Context): FoundSettings {
  const variables = { rivals: findJavaVariables(context), switches: findSwitchVariables(context) };
  return joinSettings([
    { ...NO_SETTINGS, ...variables },
    ...files.map((file) => readPlacedFile(file, context)),
  ]);
}

function readPlacedFile({ name, path: file }: PlacedFile, context: Context): FoundSettings {
  const isTrustedSource = !isInWorkspace(file, context);
  if (context.isHook && !isTrustedSource) return NO_SETTINGS;
  const bytes = readSource(file);
  if (!Buffer.isBuffer(bytes)) return NO_SETTINGS; // its client cannot read it either
  const text = bytes.toString('utf8');
  const isLeft = context.isLeftByJob?.(file) === true;
  const settings: Setting[] = [];
  const rivals: StandingSetting[] = [];
  for (const { key: short, value, line } of findKeys(name, text)) {
    const key: SettingKey = `${name}:${short}`;
    if (value === undefined) {
      rivals.push({ key, file, line, isTaken: false, isLeft });
      continue;
    }
    const expanded = expandHome(expandVariables(value, context.environment), context);
    const base = RELATIVE_TO[name]?.(file);
    const path = toAbsolute(base === undefined ? expanded : resolve(base, expanded), context);
    if (isInOutput(path, context)) continue; // the bundle of an earlier run, which this one writes again
    if (isAnswered(key)) {
      const label = `${short} in ${file}`;
      const takesFolder = FOLDER_KEYS.test(short);
      settings.push({
        name: label,
        path,
        isTrustedSource,
        isLeft,
        takesFolder,
        isExportable: false,
        key,
        file,
        line,
      });
    } else rivals.push({ key, file, line, isTaken: false, isLeft, holds: readFingerprints(path) });
  }
  return { settings, rivals, switches: findSwitchLines(name, file, text, isLeft), problems: [] };
}

/** The fingerprints in a file, to see whether a client that reads it lacks anything: nothing is trusted for it. */
function readFingerprints(path: string): ReadonlySet<string> | undefined {
  const bytes = readSource(path);
  if (!Buffer.isBuffer(bytes)) return undefined;
  return new Set(decodeSource(bytes).certificates.map(({ certificate }) => certificate.fingerprint));
}

/** The variables that switch verification off; only the switching part of a value is shown. */
function findSwitchVariables({ environment }: Context): Switch[] {
  return SWITCH_VARIABLES.flatMap(([name, isOff, who]) => {
    const value = environment[name];
    if (value === undefined || !isOff.test(value)) return [];
    const what = isOff.exec(value)?.[0] === value ? `${name}=${value}` : name;
    return [{ what, who, remedy: `Unset it: unset ${name}` }];
  });
}

/** Variables with Java options that name a trust store of the user's own. */
function findJavaVariables({ environment }: Context): StandingSetting[] {
  return JAVA_VARIABLES.filter((name) => namesOtherTruststore(environment[name] ?? '')).map((name) => ({
    key: `$${name}`,
    isTaken: false,
  }));
}

/** A key of a file that the table of precedence knows; `value` is undefined where it names no file of certificates. */
interface FoundKey extends Omit<Line, 'value'> {
  readonly value: string | undefined;
}

/** The last of each key counts, as it does for the clients. */
function findKeys(name: PlacedFile['name'], text: string): readonly FoundKey[] {
  const lines = readLines(text, name === 'yarnrc.yml');
  const of = (...keys: readonly string[]): FoundKey[] =>
    keys.flatMap((key) => lines.findLast((line) => line.key === key && line.value !== '') ?? []);
  switch (name) {
    case 'curlrc':
      return of('cacert', 'capath');
    case 'yarnrc':
      return of('cafile').filter(({ value }) => value !== 'null');
    case 'yarnrc.yml':
      return [
        ...of('httpsCaFilePath', 'caFilePath'),
        ...lines
          .filter(({ key }) => key === ' httpsCaFilePath' || key === ' caFilePath')
          .map((line) => ({ ...line, key: 'networkSettings.<host>.httpsCaFilePath' })),
      ];
    case 'bunfig':
      return [...of('install.cafile'), ...of('install.ca').map((line) => ({ ...line, value: undefined }))];
    case 'cargo':
      return of('http.cainfo');
    case 'composer':
      return findComposerKeys(text);
    case 'bundle':
    case 'bundle-project':
      return of('BUNDLE_SSL_CA_CERT');
    case 'gemrc':
      return of(':ssl_ca_cert');
    case 'httpie':
      return findHttpieKeys(text);
    case 'svn':
      return lines
        .filter(
          ({ key, value }) => /\.ssl-trust-default-ca$/.test(key) && /^(?:no|off|false|0)$/i.test(value),
        )
        .map(({ line }) => ({ key: 'ssl-trust-default-ca', value: undefined, line }));
    case 'renviron':
      return of('CURL_CA_BUNDLE').filter(({ value }) => !value?.includes('CURL_CA_BUNDLE'));
    case 'mavenrc':
    case 'jvm.config':
      return findTruststoreLines(text, /(?:)/).map(({ line }) => ({
        key: TRUSTSTORE,
        value: undefined,
        line,
      }));
    case 'gradle':
      return [
        ...findTruststoreLines(text, /^\s*systemProp\./).map(({ line }) => ({
          key: `systemProp.${TRUSTSTORE}`,
          value: undefined,
          line,
        })),
        ...findTruststoreLines(text, /^\s*org\.gradle\.jvmargs/).map(({ line }) => ({
          key: 'org.gradle.jvmargs',
          value: undefined,
          line,
        })),
      ];
    case 'wgetrc':
      return [];
  }
}

/** Lines that name a trust store to Java, comments left out. */
function findTruststoreLines(text: string, start: RegExp): { readonly line: number }[] {
  return text
    .split('\n')
    .map((words, index) => ({ words, line: index + 1 }))
    .filter(
      ({ words }) =>
        words.includes(`${TRUSTSTORE}=`) &&
        !/^\s*#/.test(words) &&
        start.test(words) &&
        !words.includes(TRUSTSTORE_FILE),
    );
}

/** Composer's `config.cafile` and `config.capath`. */
function findComposerKeys(text: string): FoundKey[] {
  const { config } = (parseJson(text) ?? {}) as { config?: unknown };
  if (typeof config !== 'object' || config === null) return [];
  return ['cafile', 'capath'].flatMap((key) => {
    const value = (config as Readonly<Record<string, unknown>>)[key];
    if (typeof value !== 'string' || value === '') return [];
    return [{ key: `config.${key}`, value, line: findLine(text, `"${key}"`) }];
  });
}

/** A `--verify` with a path among the options that HTTPie adds to each command. */
function findHttpieKeys(text: string): FoundKey[] {
  const { default_options: options } = (parseJson(text) ?? {}) as { default_options?: unknown };
  if (!Array.isArray(options)) return [];
  const words = options.filter((option) => typeof option === 'string');
  const at = words.findLastIndex((word) => /^--verify(?:=|$)/.test(word));
  const value = words[at]?.includes('=') ? words[at]?.slice('--verify='.length) : words[at + 1];
  if (at === -1 || !value || /^(?:yes|true|no|false)$/i.test(value)) return [];
  return [{ key: 'default_options --verify', value, line: findLine(text, '--verify') }];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // its client fails at it, too
  }
}

/**
 * The settings of a file in any of the forms that these clients have: `key = value`, `key: value`, `key value`, quoted or
 * not, with sections in brackets before them; where keys are nested, one that is indented has a blank before it. No other
 * part of YAML and TOML is read.
 */
function readLines(text: string, isNested: boolean): readonly Line[] {
  let section = '';
  return text.split('\n').flatMap((whole, index): Line[] => {
    const words = whole.trim();
    const [, name] = /^\[([^\]]*)\]/.exec(words) ?? [];
    if (name !== undefined) section = `${name.trim()}.`;
    const [start = '', key] = /^"?(?:--)?(:?[\w.-]+)"?/.exec(words) ?? [];
    const rest = words.slice(start.length);
    if (name !== undefined || key === undefined || /^[#;]/.test(words)) return [];
    const value = /^[\s=:]/.test(rest) ? rest.replace(/^\s*[=:]?\s*/, '') : '';
    return [
      {
        key: `${isNested && /^\s/.test(whole) ? ' ' : section}${key}`,
        value: unquote(value),
        line: index + 1,
      },
    ];
  });
}

/** A value without its quotes, or without the comment behind it. */
function unquote(value: string): string {
  const [, quoted] = /^"([^"]*)"/.exec(value) ?? /^'([^']*)'/.exec(value) ?? [];
  const comment = value.search(/\s#/);
  return quoted ?? (comment === -1 ? value : value.slice(0, comment)).trim();
}
