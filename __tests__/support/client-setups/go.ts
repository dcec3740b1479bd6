import { join } from 'node:path';
import { findGo } from '../go-releases.ts';
import { setup, write } from './languages.ts';
import type { ClientSetup, ProbeTarget } from './setup.ts';

const REFUSAL = /x509: certificate signed by unknown authority/;

/** What `.ci/run` built of Go's modules, or took from packages that carry it. */
export const PROGRAMS = '/opt/clients-from-go/bin';

type Words = (target: ProbeTarget) => readonly string[];

/** A program by its name, as Debian has it. */
function packaged(name: string, words: Words, more: Partial<ClientSetup> = {}): ClientSetup {
  return setup(name, 'go', name, (target) => [name, words(target)], REFUSAL, more);
}

/** A program of {@link PROGRAMS}. */
function built(
  name: string,
  client: string,
  program: string,
  words: Words,
  more: Partial<ClientSetup> = {},
): ClientSetup {
  const file = join(PROGRAMS, program);
  return setup(name, client, { file }, (target) => [file, words(target)], REFUSAL, more);
}

/** A module's index is asked of our server alone, and its sums of nobody. */
const ofOurProxy: ClientSetup['env'] = ({ url, folder }) => ({
  GOPROXY: url.origin,
  GONOSUMDB: '*',
  GOFLAGS: '-mod=mod -modcacherw',
  GOTOOLCHAIN: 'local',
  GOPATH: join(folder, 'go'),
});

/** Even to log in they make what containers would need, in folders of the machine. */
const inOwnFolders: ClientSetup['env'] = ({ folder }) => {
  const storage = `[storage]\ndriver = "vfs"\ngraphroot = "${folder}/graph"\nrunroot = "${folder}/run"\n`;
  const engine = `[engine]\ntmp_dir = "${folder}/tmp"\n[network]\nnetwork_config_dir = "${folder}/networks"\n`;
  return {
    CONTAINERS_STORAGE_CONF: write(folder, 'storage.conf', storage),
    CONTAINERS_CONF: write(folder, 'containers.conf', engine),
  };
};

/** Go and programs written in it that Debian has, most of them built with Go 1.19. */
export const GO_SETUPS: readonly ClientSetup[] = [
  packaged('go', () => ['list', '-m', '-versions', 'example.com/tiny'], { env: ofOurProxy }),
  packaged('skopeo', ({ url }) => ['list-tags', `docker://${url.host}/tiny`]),
  ...['podman', 'buildah'].map((name) =>
    packaged(
      name,
      ({ url, folder }) => [
        ...['login', '--username=tiny', '--password=none', `--authfile=${join(folder, 'auth.json')}`],
        url.host,
      ],
      { env: inOwnFolders },
    ),
  ),
  packaged('rclone', ({ url }) => [
    ...['lsf', ':http:', '--http-url', url.href],
    ...['--config', '/dev/null', '--retries=1', '--low-level-retries=1'],
  ]),
  packaged('gh', ({ url }) => ['api', new URL('api/v3/user', url).href], {
    env: () => ({ GH_TOKEN: 'none', GH_ENTERPRISE_TOKEN: 'none', GH_NO_UPDATE_NOTIFIER: '1' }),
  }),
  packaged('promtool', ({ url }) => ['query', 'instant', url.origin, 'up']),
];

/** Go of today, and programs that are built with it. */
export const GO_CURRENT_SETUPS: readonly ClientSetup[] = [
  ...[26, 27].map((minor) => {
    const file = findGo(minor);
    const words = ['mod', 'download', 'example.com/tiny@v1.0.0'];
    return setup(`go 1.${minor}: mod download`, 'go', { file }, () => [file, words], REFUSAL, {
      env: ofOurProxy,
    });
  }),
  built('kubectl', 'go', 'kubectl-1.37', ({ url }) => [
    `--server=${url.origin}`,
    '--token=none',
    'get',
    '--raw=/version',
  ]),
  ...['helm-3', 'helm-4'].map((program) =>
    built(program.replace('-', ' '), 'go', program, ({ url, folder }) => [
      ...['pull', new URL('tiny-1.0.0.tgz', url).href, '--destination', folder],
    ]),
  ),
  built('crane', 'go', 'crane', ({ url }) => ['ls', `${url.host}/tiny`]),
  built('AWS SDK for Go', 'aws-sdk-go', 'aws-sdk-go', ({ url }) => [new URL('sts', url).href]),
  setup(
    'act: its download of actions',
    'act',
    'act',
    ({ url, folder }) => {
      const workflow = write(
        folder,
        '.github/workflows/test.yml',
        'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: tiny/action@v1\n',
      );
      return [
        'act',
        [
          ...['push', '--workflows', workflow, '--directory', folder, '--github-instance', url.host],
          ...[
            '--platform',
            'ubuntu-latest=-self-hosted',
            '--container-daemon-socket',
            '-',
            '--no-cache-server',
          ],
        ],
      ];
    },
    REFUSAL,
    { arrival: /Unable to clone \S+ \S+: unexpected EOF/ }, // our repository has no commits
  ),
];
