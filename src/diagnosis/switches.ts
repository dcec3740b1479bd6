import { join } from 'node:path';
import type { Context } from '../context.ts';
import type { DiagnosisFinding } from '../report/diagnosis.ts';
import { listConfigurationFiles, readMention } from '../sources/settings/client-configuration.ts';
import { describeKey, runGit } from '../sources/settings/git.ts';

/** Variables that switch verification off, for which values, and of whom; from each client's documentation or source. */
const VARIABLES: readonly (readonly [name: string, isOff: RegExp, who: string])[] = [
  ['NODE_TLS_REJECT_UNAUTHORIZED', /^0$/, 'Node.js'],
  ['GIT_SSL_NO_VERIFY', /^/, 'git'], // to be set is enough (git's http.c)
  ['PYTHONHTTPSVERIFY', /^0$/, "Python 2.7 and distributions' builds of it"],
  ['PIP_TRUSTED_HOST', /./, 'pip, for these hosts'],
  ['npm_config_strict_ssl', /^(?:false|null)$/i, 'npm'],
  ['NPM_CONFIG_STRICT_SSL', /^(?:false|null)$/i, 'npm'],
  ['YARN_STRICT_SSL', /^false$/i, 'yarn 1'],
  ['YARN_ENABLE_STRICT_SSL', /^(?:false|0)$/i, 'yarn 2 and later'],
  ['CONDA_SSL_VERIFY', /^(?:false|no|off|0)$/i, 'conda'],
  ['MAMBA_SSL_VERIFY', /^(?:false|<false>)$/i, 'mamba'],
  ['PERL_LWP_SSL_VERIFY_HOSTNAME', /^0$/, 'Perl LWP'],
  ['CLOUDSDK_AUTH_DISABLE_SSL_VALIDATION', /^(?:true|1|yes|on)$/i, 'Google Cloud CLI'],
  ['AZURE_CLI_DISABLE_CONNECTION_VERIFICATION', /^(?:true|1)$/i, 'Azure CLI'],
  ['BUNDLE_SSL_VERIFY_MODE', /^0$/, 'Bundler'],
  ['HEX_UNSAFE_HTTPS', /^(?:true|1)$/i, 'Hex'],
  ['UV_INSECURE_HOST', /./, 'uv, for these hosts'],
  ['GOINSECURE', /./, 'Go, for these modules'],
  ['JULIA_SSL_NO_VERIFY_HOSTS', /./, 'Julia, for these hosts'],
  ['JULIA_NO_VERIFY_HOSTS', /./, 'Julia, for these hosts'],
];

/** A line of a configuration file that switches verification off; it is named by its number, for it may hold a password. */
interface FileSwitch {
  readonly files: readonly string[];
  readonly isOff: RegExp;
  readonly who: string;
}

/**
 * Finds where verification is switched off: in variables, in clients' configuration files, in git's configuration. Of a
 * value no more is told than what switches: names of hosts may have passwords in them.
 */
export async function findSwitches(context: Context): Promise<readonly DiagnosisFinding[]> {
  const variables = VARIABLES.flatMap(([name, isOff, who]) => {
    const value = context.environment[name];
    return value !== undefined && isOff.test(value)
      ? [
          describe(
            isOff.exec(value)?.[0] === value ? `${name}=${value}` : name,
            who,
            `Unset it: unset ${name}`,
          ),
        ]
      : [];
  });
  const files = listFileSwitches(context).flatMap(({ files: paths, isOff, who }) =>
    [...new Set(paths)].flatMap((path) => {
      const text = readMention(path, isOff);
      const line = text?.slice(0, text.search(isOff)).split('\n').length;
      return line === undefined ? [] : [describe(`line ${line} of ${path}`, who, 'Take the line out.')];
    }),
  );
  return [...variables, ...files, ...(await findGitSwitches(context))];
}

function listFileSwitches(context: Context): readonly FileSwitch[] {
  const { environment, platform, folders } = context;
  const home = (...names: readonly string[]): string[] =>
    folders.home === undefined ? [] : [join(folders.home, ...names)];
  const { pip, npm, conda } = listConfigurationFiles(context);
  return [
    {
      files: [
        ...(environment.CURL_HOME ? [join(environment.CURL_HOME, '.curlrc')] : []),
        ...(environment.XDG_CONFIG_HOME ? [join(environment.XDG_CONFIG_HOME, 'curlrc')] : []),
        ...home('.curlrc'),
        ...(platform === 'win32' ? home('_curlrc') : []),
      ],
      // an option in a curlrc needs no dashes if it is a long one (curl's manual, --config)
      isOff: /^[ \t]*(?:-[a-zA-Z]*k\b|(?:--)?(?:insecure|proxy-insecure)\b)/m,
      who: 'curl',
    },
    {
      files: [...(environment.WGETRC ? [environment.WGETRC] : home('.wgetrc'))],
      isOff: /^[ \t]*check[-_]?certificate[ \t]*=[ \t]*(?:off|no|0|quiet)\b/im,
      who: 'wget',
    },
    { files: pip, isOff: /^[ \t]*trusted-host[ \t]*[=:]/im, who: 'pip, for these hosts' },
    { files: npm, isOff: /^[ \t]*strict-ssl[ \t]*=[ \t]*(?:false|null)\b/im, who: 'npm' },
    {
      files: conda,
      isOff: /^[ \t]*(?:ssl_verify|verify_ssl)[ \t]*:[ \t]*(?:false|no|off)\b/im,
      who: 'conda',
    },
    { files: home('.yarnrc'), isOff: /^[ \t]*"?strict-ssl"?[ \t]+"?false\b/im, who: 'yarn 1' },
    {
      files: home('.yarnrc.yml'),
      isOff: /^[ \t]*enableStrictSsl:[ \t]*false\b/m,
      who: 'yarn 2 and later',
    },
    { files: home('.bundle', 'config'), isOff: /^BUNDLE_SSL_VERIFY_MODE:[ \t]*"?0\b/m, who: 'Bundler' },
    { files: home('.gemrc'), isOff: /^[ \t]*:ssl_verify_mode:[ \t]*0\b/m, who: 'RubyGems' },
    { files: home('.config', 'composer', 'config.json'), isOff: /"disable-tls"\s*:\s*true/, who: 'Composer' },
  ];
}

async function findGitSwitches(context: Context): Promise<readonly DiagnosisFinding[]> {
  const answer = await runGit(context, String.raw`^http\.(.+\.)?sslverify$`, 'bool');
  // there is no git, or none that may be run, or no such key
  if (answer === undefined || typeof answer === 'string' || answer.status !== 0) return [];
  const fields = answer.stdout.toString('utf8').split('\0');
  const last = new Map<string, { readonly value: string; readonly origin: string }>();
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [key = '', value = ''] = (fields[at + 1] ?? '').split('\n');
    last.set(key, { value, origin: (fields[at] ?? '').replace(/^file:/, '') });
  }
  return [...last].flatMap(([key, { value, origin }]) =>
    value === 'false'
      ? [
          describe(
            `${describeKey(key, 'sslVerify')}=false in ${origin}`,
            'git',
            'Take it out: git config --unset, with the scope that names this file.',
          ),
        ]
      : [],
  );
}

function describe(what: string, who: string, advice: string): DiagnosisFinding {
  return {
    code: 'verification-off',
    severity: 'error',
    message: `${what} switches verification off (${who}): anyone on the way can read and change what is sent.`,
    advice: `${advice} With a bundle that has the CA it is not needed.`,
  };
}
