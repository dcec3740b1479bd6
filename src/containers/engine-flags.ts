/** A container engine, by the name of its command. */
export type Engine = 'docker' | 'podman';

/** What of an engine is done here with the bundle. */
export type Work = 'build' | 'run' | 'create';

/**
 * The flags of a command, separated by blanks: their long names, and after a comma the letter, if there is one. What is not
 * here may be newer: `readEngineCommand` reports it.
 */
export interface FlagTable {
  /** They take a value: in the same word, or the next one. */
  readonly values: string;
  /** They take none, or only one after `=`. */
  readonly switches: string;
}

/** Flags before the command. */
export const GLOBAL_FLAGS: Readonly<Record<Engine, FlagTable>> = {
  docker: {
    values: 'config context,c host,H log-level,l tlscacert tlscert tlskey',
    switches: 'debug,D tls tlsverify version,v help,h',
  },
  podman: {
    values:
      'cdi-spec-dir cgroup-manager config conmon connection,c cpu-profile events-backend hooks-dir identity image-path imagestore log-level memory-profile module namespace network-backend network-cmd-path network-config-dir out pull-option registries-conf root runroot runtime runtime-flag ssh storage-driver storage-opt tmpdir url volumepath',
    switches: 'debug,D help noout remote,r rmi syslog tls-verify trace transient-store version,v',
  },
};

/** Flags of plugins and of groups of commands, between their name and the command: `docker buildx --builder corp build`. */
export const GROUP_FLAGS: FlagTable = { values: 'builder', switches: 'debug,D help,h' };

const DOCKER_BUILD: FlagTable = {
  values:
    'add-host allow annotation attest build-arg build-context builder cache-from cache-to call cgroup-parent cpu-period cpu-quota cpu-shares,c cpuset-cpus cpuset-mems file,f iidfile invoke isolation label memory,m memory-swap metadata-file network no-cache-filter output,o platform policy print progress provenance root sbom secret security-opt server-config shm-size ssh tag,t target ulimit',
  switches:
    'check compress debug,D detach disable-content-trust force-rm help load no-cache pull push quiet,q rm squash stream',
};

const DOCKER_CREATE: FlagTable = {
  values:
    'add-host annotation attach,a blkio-weight blkio-weight-device cap-add cap-drop cgroup-parent cgroupns cidfile cpu-count cpu-percent cpu-period cpu-quota cpu-rt-period cpu-rt-runtime cpu-shares,c cpus cpuset-cpus cpuset-mems device device-cgroup-rule device-read-bps device-read-iops device-write-bps device-write-iops dns dns-opt dns-option dns-search domainname entrypoint env,e env-file expose gpus group-add health-cmd health-interval health-retries health-start-interval health-start-period health-timeout hostname,h io-maxbandwidth io-maxiops ip ip6 ipc isolation kernel-memory label,l label-file link link-local-ip log-driver log-opt mac-address memory,m memory-reservation memory-swap memory-swappiness mount name net net-alias network network-alias oom-score-adj pid pids-limit platform publish,p pull restart runtime security-opt shm-size stop-signal stop-timeout storage-opt sysctl tmpfs ulimit user,u userns uts volume,v volume-driver volumes-from workdir,w',
  switches:
    'disable-content-trust help init interactive,i no-healthcheck oom-kill-disable privileged publish-all,P quiet,q read-only rm tty,t use-api-socket',
};

const PODMAN_BUILD: FlagTable = {
  values:
    'add-host annotation arch authfile build-arg build-arg-file build-context cache-from cache-to cache-ttl cap-add cap-drop cert-dir cgroup-parent cgroupns compat-volumes-from cpp-flag cpu-period cpu-quota cpu-shares,c cpuset-cpus cpuset-mems creds cw decryption-key device dns dns-option dns-search env file,f format from group-add hooks-dir ignorefile iidfile ipc isolation jobs label layer-label logfile mac-address manifest memory,m memory-swap metadata-file network no-proxy os os-feature os-version output,o pid platform retry retry-delay runtime runtime-flag rusage-logfile sbom sbom-image-output sbom-image-purl-output sbom-merge-strategy sbom-output sbom-purl-output sbom-scanner-command sbom-scanner-image secret security-opt shm-size sign-by signature-policy source-date-epoch ssh tag,t target timestamp ulimit unsetannotation unsetenv unsetlabel userns userns-gid-map userns-gid-map-group userns-uid-map userns-uid-map-user uts variant volume,v',
  switches:
    'all-platforms compat-volumes compress created-annotation disable-compression,D disable-content-trust force-rm help,h http-proxy identity-label inherit-annotations inherit-labels layers log-rusage log-split logsplit no-cache no-hostname no-hosts omit-history pull pull-always pull-never quiet,q rewrite-timestamp rm save-stages skip-unused-stages squash squash-all stdin tls-verify',
};

const PODMAN_CREATE: FlagTable = {
  values:
    'add-host annotation arch artifact attach,a authfile blkio-weight blkio-weight-device cap-add cap-drop cert-dir cgroup-conf cgroup-parent cgroupns cgroups chrootdirs cidfile conmon-pidfile cpu-period cpu-quota cpu-rt-period cpu-rt-runtime cpu-shares,c cpus cpuset-cpus cpuset-mems creds decryption-key detach-keys device device-cgroup-rule device-read-bps device-read-iops device-write-bps device-write-iops dns dns-opt dns-option dns-search domainname entrypoint env,e env-file env-merge expose gidmap gpus group-add group-entry health-cmd health-interval health-log-destination health-max-log-count health-max-log-size health-on-failure health-retries health-start-period health-startup-cmd health-startup-interval health-startup-retries health-startup-success health-startup-timeout health-timeout hostname,h hosts-file hostuser image-volume init-ctr init-path ip ip6 ipc kernel-memory label,l label-file link-local-ip log-driver log-opt mac-address memory,m memory-reservation memory-swap memory-swappiness mount name network net network-alias oom-score-adj os out passwd-entry personality pid pidfile pids-limit platform pod pod-id-file preserve-fd preserve-fds publish,p pull rdt-class requires restart retry retry-delay runtime-flag sdnotify seccomp-policy secret security-opt shm-size shm-size-systemd signature-policy stop-signal stop-timeout storage-opt subgidname subuidname sysctl systemd timeout tmpfs tz uidmap ulimit umask unsetenv user,u userns uts variant volume,v volumes-from workdir,w',
  switches:
    'detach,d disable-content-trust env-host help http-proxy init interactive,i no-healthcheck no-hostname no-hosts oom-kill-disable passwd privileged publish-all,P quiet,q read-only read-only-tmpfs replace rm rmi rootfs sig-proxy tls-verify tty,t unsetenv-all',
};

/** `run` is `create`, and starts what was made: these come to it. */
function withRun({ values, switches }: FlagTable): FlagTable {
  return { values: `${values} detach-keys`, switches: `${switches} detach,d sig-proxy` };
}

/** Flags of what is done here, for each engine; those of older and newer versions together. */
export const WORK_FLAGS: Readonly<Record<Engine, Readonly<Record<Work, FlagTable>>>> = {
  docker: { build: DOCKER_BUILD, run: withRun(DOCKER_CREATE), create: DOCKER_CREATE },
  podman: { build: PODMAN_BUILD, run: PODMAN_CREATE, create: PODMAN_CREATE },
};
