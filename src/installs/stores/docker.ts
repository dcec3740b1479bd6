import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writePemBlock } from '../../certificates/formats/pem.ts';
import type { Context } from '../../context.ts';
import { formatEndpoint } from '../../endpoint.ts';
import { listSome } from '../../problem.ts';
import type { Request } from '../../request.ts';
import { type Change, joinPlans, type Plan, planNothing } from '../change.ts';
import type { InstallTerms } from '../terms.ts';
import { type DockerDaemon, findDockerDaemon } from './docker-daemon.ts';
import { resolvePath } from './paths.ts';

/** What Docker's daemon reads, and podman, skopeo and buildah where they have no folder of the registry's of their own. */
const DOCKER_FOLDER = '/etc/docker/certs.d';
const CONTAINERS_FOLDER = '/etc/containers/certs.d';
const CONTAINERS_FOLDER_AT_HOME = '.config/containers/certs.d';
const ROOTLESS_DOCKER_FOLDER = '.config/docker/certs.d';

/** How many registries a message names. */
const MAX_NAMES = 5;

/** From this one on BuildKit reads the certificates of a registry when it needs them. */
const READS_LATE = 25;

/**
 * Plans the certificates of named registries, without names those of `hosts` and `verify-hosts`; and, where one is named, a
 * builder of buildx whose BuildKit trusts them.
 */
export async function planDocker(terms: InstallTerms, context: Context): Promise<Plan> {
  const { request, wanted } = terms;
  const registries = listRegistries(request);
  if (wanted.length === 0) return { changes: [], already: ['Docker'], obstacles: [] };
  if (context.platform !== 'linux') {
    return planNothing(
      'on Windows and macOS the engine takes its certificates from the system store: install: system.',
    );
  }
  if (registries.length === 0) {
    return planNothing(
      'no registry is named: write docker:registry.example:5000, or name it in hosts or verify-hosts.',
    );
  }
  const pem = wanted.map(({ certificate }) => writePemBlock(certificate.der)).join('');
  const daemon = await findDockerDaemon(context);
  const folders = registries.flatMap((registry) => findFolders(registry, daemon, context));
  const files: Plan = {
    changes: [...new Set(folders)].map((folder) => planFolder(folder, pem, terms.mark)),
    already: [],
    obstacles: daemon?.isElsewhere ? [describeElsewhere(daemon, registries)] : [],
    notes: daemon === undefined ? [] : describeBuildKit(daemon, registries),
  };
  const { builder } = request.docker;
  if (builder === undefined) return files;
  const { planBuilder } = await import('./docker-builder.ts');
  return joinPlans([files, await planBuilder(builder, registries, pem, terms, context)]);
}

function describeElsewhere({ endpoint }: DockerDaemon, registries: readonly string[]): string {
  return `this step cannot change the Docker daemon (${endpoint}), which runs elsewhere: the daemon does not trust ${listSome(registries, MAX_NAMES)}. podman, skopeo and buildah do. For docker pull, push and login put the CA on the daemon’s machine, as ${DOCKER_FOLDER}/<registry>/ca.crt, or run this action there in a job without a container. For docker buildx build name a builder: buildx:<name>.`;
}

/** What BuildKit does not see at once, in words. Seen with Docker 20.10 and 26.1; SIGHUP changes neither. */
function describeBuildKit(
  { isElsewhere, majorVersion }: DockerDaemon,
  registries: readonly string[],
): readonly string[] {
  if (isElsewhere || majorVersion === undefined) return [];
  if (majorVersion >= READS_LATE) {
    return [
      `docker build (Docker ${majorVersion}) remembers for up to four minutes whether it trusts a registry. After a failed build, or after this job, it can take so long until it sees a change. docker pull sees it at once.`,
    ];
  }
  const unknown = registries.filter((registry) => !existsSync(join(DOCKER_FOLDER, registry)));
  if (unknown.length === 0) return [];
  return [
    `docker build (Docker ${majorVersion}) reads the certificates of registries only when the daemon starts: until then FROM does not trust ${listSome(unknown, MAX_NAMES)}. docker pull does: pull the image first, and build without --pull. Or name a builder: buildx:<name>.`,
  ];
}

/** The names of registries as they stand in the names of images: without the port 443, with brackets around IPv6. */
function listRegistries({ docker, hosts, verifyHosts }: Request): readonly string[] {
  if (docker.registries.length > 0) return [...new Set(docker.registries)];
  const names = [...hosts, ...verifyHosts].map((server) => formatEndpoint(server).replace(/:443$/, ''));
  return [...new Set(names)];
}

/** The folders of a registry's certificates. */
function findFolders(
  registry: string,
  daemon: DockerDaemon | undefined,
  { folders: { home }, environment }: Context,
): readonly string[] {
  const docker = join(DOCKER_FOLDER, registry);
  const found = daemon?.isElsewhere ? [] : [docker];
  if (home === undefined) return found.map(resolvePath);
  // of these the first that is there is read alone (containers/image, dockerCertDir); what is made must hide no other
  const own = [join(home, CONTAINERS_FOLDER_AT_HOME, registry), join(CONTAINERS_FOLDER, registry)];
  const first = [...own, docker].find((folder) => existsSync(folder));
  found.push(first ?? (own[0] as string));
  const rootless = join(home, ROOTLESS_DOCKER_FOLDER);
  if (existsSync(rootless) || /^unix:\/\/\/run\/user\//.test(environment.DOCKER_HOST ?? '')) {
    found.push(join(rootless, registry));
  }
  return found.map(resolvePath);
}

/** All files that end in `.crt` are read: one of the user's is left alone. */
function planFolder(folder: string, pem: string, mark: string): Change {
  const usual = join(folder, 'ca.crt');
  const path = existsSync(usual) ? join(folder, `setup-ca-bundle-${mark}.crt`) : usual;
  return {
    install: 'docker',
    label: path,
    paths: [path],
    steps: [
      { do: 'make-folder', path: folder, mode: 0o755 },
      { do: 'write-file', path, bytes: Buffer.from(pem).toString('base64'), mode: 0o644 },
    ],
    removal: [{ do: 'delete-file', path }],
    byHand: `sudo rm ${path}`,
  };
}
