import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFile } from './javascript.ts';
import { PACKAGE } from './server.ts';
import type { ClientSetup, Command, ProbeTarget } from './setup.ts';

/** A set-up of these parts. */
export function setup(
  name: string,
  client: string,
  needs: ClientSetup['needs'],
  command: (target: ProbeTarget) => Command,
  refusal: RegExp,
  more: Partial<ClientSetup> = {},
): ClientSetup {
  return { name, client, needs, command, refusal, ...more };
}

/** Writes a file into a folder, and returns its path. */
export function write(folder: string, name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return path;
}

const RUBY_REFUSAL = /certificate verify failed/;

/** Ruby and its package managers. */
export const RUBY_SETUPS: readonly ClientSetup[] = [
  setup(
    'Ruby net/http',
    'ruby',
    'ruby',
    ({ url }) => ['ruby', ['-rnet/http', '-e', 'Net::HTTP.get(URI(ARGV[0]))', url.href]],
    RUBY_REFUSAL,
  ),
  setup(
    'Ruby open-uri',
    'ruby',
    'ruby',
    ({ url }) => ['ruby', ['-ropen-uri', '-e', 'URI.open(ARGV[0]).read', url.href]],
    RUBY_REFUSAL,
  ),
  setup('gem', 'gem', 'gem', ({ url }) => ['gem', ['sources', '--add', url.href]], RUBY_REFUSAL),
  setup(
    'Bundler',
    'bundler',
    'bundle',
    ({ url, folder }) => {
      write(folder, 'Gemfile', `source "${url.origin}"\ngem "${PACKAGE}"\n`);
      return [
        'bundle',
        ['lock', '--gemfile', join(folder, 'Gemfile'), '--lockfile', join(folder, 'Gemfile.lock')],
      ];
    },
    /certificate verification|certificate verify failed|SSL/,
    { env: () => ({ BUNDLE_RETRY: '0', BUNDLE_ALLOW_ROOT: '1' }) },
  ),
];

/** PHP and Composer. */
export const PHP_SETUPS: readonly ClientSetup[] = [
  setup(
    'PHP streams',
    'php-streams',
    'php',
    ({ url }) => ['php', ['-r', 'exit(file_get_contents($argv[1]) === false ? 1 : 0);', url.href]],
    /certificate verify failed/,
  ),
  setup(
    'PHP curl',
    'php',
    'php',
    ({ url }) => [
      'php',
      [
        '-r',
        '$c = curl_init($argv[1]); curl_setopt($c, CURLOPT_RETURNTRANSFER, true); if (curl_exec($c) === false) { fwrite(STDERR, curl_errno($c) . " " . curl_error($c)); exit(1); }',
        url.href,
      ],
    ],
    /60 SSL certificate problem|server certificate verification failed/,
  ),
  setup(
    'Composer',
    'composer',
    'composer',
    ({ url, folder }) => {
      write(
        folder,
        'composer.json',
        JSON.stringify({ repositories: [{ type: 'composer', url: url.origin }, { 'packagist.org': false }] }),
      );
      return ['composer', ['show', '--no-interaction', '--available', '--working-dir', folder]];
    },
    /certificate verify failed|SSL certificate problem|server certificate verification failed/,
    { env: () => ({ COMPOSER_ALLOW_SUPERUSER: '1' }) },
  ),
];

const PERL_REFUSAL = /certificate verify failed/;

/** Perl. */
export const PERL_SETUPS: readonly ClientSetup[] = [
  setup(
    'Perl LWP',
    'lwp',
    'perl',
    ({ url }) => [
      'perl',
      [
        '-MLWP::UserAgent',
        '-e',
        'my $r = LWP::UserAgent->new->get($ARGV[0]); die $r->status_line unless $r->is_success',
        url.href,
      ],
    ],
    PERL_REFUSAL,
  ),
  setup(
    'Perl HTTP::Tiny',
    'http-tiny',
    'perl',
    ({ url }) => [
      'perl',
      [
        '-MHTTP::Tiny',
        '-e',
        'my $r = HTTP::Tiny->new(verify_SSL => 1)->get($ARGV[0]); die $r->{content} unless $r->{success}',
        url.href,
      ],
    ],
    PERL_REFUSAL,
  ),
  setup(
    'Perl Mojolicious',
    'mojolicious',
    'mojo',
    ({ url }) => [
      'perl',
      ['-MMojo::UserAgent', '-e', 'Mojo::UserAgent->new->get($ARGV[0])->result', url.href],
    ],
    PERL_REFUSAL,
  ),
  setup(
    'Perl IO::Socket::SSL',
    'io-socket-ssl',
    'perl',
    ({ url }) => [
      'perl',
      ['-MIO::Socket::SSL', '-e', 'IO::Socket::SSL->new($ARGV[0]) or die $SSL_ERROR', url.host],
    ],
    PERL_REFUSAL,
  ),
];

/** What npm has of .NET: a program that was compiled ahead, with the runtime in it. */
const DOTNET_PROGRAM = findFile('@azure/mcp-linux-x64/dist/azmcp');
const DOTNET_REFUSAL = /errors in the certificate chain: (?:PartialChain|UntrustedRoot)/;

/** Languages with one or two clients each. */
export const OTHER_SETUPS: readonly ClientSetup[] = [
  setup(
    'R download.file',
    'r',
    'Rscript',
    ({ url, folder }) => [
      'Rscript',
      ['-e', `download.file("${url.href}", "${join(folder, 'page')}", method = "libcurl")`],
    ],
    /SSL|certificate/i,
  ),
  setup(
    'R curl',
    'r-curl',
    'Rscript',
    ({ url }) => ['Rscript', ['-e', `invisible(curl::curl_fetch_memory("${url.href}"))`]],
    /SSL|certificate/i,
    {
      remedy: ({ url }, bundle) => [
        'Rscript',
        ['-e', `invisible(curl::curl_fetch_memory("${url.href}", curl::new_handle(cainfo = "${bundle}")))`],
      ],
    },
  ),
  setup(
    'Erlang httpc',
    'erlang',
    'erl',
    ({ url }) => ['erl', ['-noshell', '-eval', erlang(url, 'public_key:cacerts_get()')]],
    /unknown_ca/,
    {
      remedy: ({ url }, bundle) => ['erl', ['-noshell', '-eval', erlang(url, undefined, bundle)]],
    },
  ),
  setup(
    '.NET',
    'dotnet',
    { file: DOTNET_PROGRAM },
    () => [DOTNET_PROGRAM, ['subscription', 'list']],
    DOTNET_REFUSAL,
    {
      // it asks there for its token, and no farther: half a minute if it is refused, since it tries again
      env: ({ url }) => ({
        AZURE_TOKEN_CREDENTIALS: 'ManagedIdentityCredential',
        AZURE_MCP_COLLECT_TELEMETRY: 'false',
        IDENTITY_ENDPOINT: url.href,
        IDENTITY_HEADER: 'none',
      }),
      arrival: /MSI returned 200 OK, but the response could not be parsed/,
    },
  ),
  setup('rebar3', 'rebar3', 'rebar3', (target) => fetchWithRebar(target), /unknown_ca/, {
    arrival: /get_package failed .*: data_error/, // our server speaks no protocol of Hex
    remedy: (target, bundle) => fetchWithRebar(target, bundle),
  }),
];

/** A project with one dependency. */
function fetchWithRebar({ url, folder }: ProbeTarget, bundle?: string): Command {
  write(
    folder,
    'src/project.app.src',
    '{application, project, [{vsn, "1.0.0"}, {applications, [kernel, stdlib]}]}.\n',
  );
  write(folder, 'rebar.config', '{deps, [{tiny_package, "1.0.0"}]}.\n');
  if (bundle) write(folder, '.config/rebar3/rebar.config', `{ssl_cacerts_path, "${bundle}"}.\n`);
  return ['sh', ['-c', 'cd "$1"; HEX_CDN=$2 DEBUG=1 exec rebar3 get-deps', 'sh', folder, url.origin]];
}

function erlang(url: URL, store?: string, file = ''): string {
  const trust = store === undefined ? `{cacertfile, "${file}"}` : `{cacerts, ${store}}`;
  return `{ok, _} = application:ensure_all_started(ssl), {ok, _} = application:ensure_all_started(inets),
case httpc:request(get, {"${url.href}", []}, [{ssl, [{verify, verify_peer}, ${trust}, {customize_hostname_check, [{match_fun, public_key:pkix_verify_hostname_match_fun(https)}]}]}], []) of
  {ok, _} -> halt(0); Error -> io:format("~p~n", [Error]), halt(1) end.`;
}
