import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { SYSTEM_PATH } from '../environment.ts';
import { write } from './languages.ts';
import { PACKAGE } from './server.ts';
import type { ClientSetup, Command, ProbeTarget } from './setup.ts';

/** Built by `.ci/run` of crates: reaches a server in the way that its first word says. */
const REACH = '/opt/programs-from-crates/bin/reach';

const RUSTLS_REFUSAL = /invalid peer certificate: UnknownIssuer/;
const OPENSSL_REFUSAL = /certificate verify failed/;

const byReach =
  (way: string) =>
  ({ url }: ProbeTarget): Command => [REACH, [way, url.href]];

function library(name: string, client: string, way: string, refusal = RUSTLS_REFUSAL): ClientSetup {
  return { name, client, needs: { file: REACH }, command: byReach(way), refusal };
}

/** Rust's package manager, and what crates use for TLS. */
export const RUST_SETUPS: readonly ClientSetup[] = [
  cargo('cargo', 'cargo', { unpackaged: 'cargo of rustup', path: findOfRustup('cargo') }),
  cargo('cargo as Debian packages it', 'cargo-debian', { file: '/usr/bin/cargo' }),
  {
    name: 'rustup',
    client: 'rustup',
    needs: { unpackaged: 'rustup', path: findOfRustup('rustup') },
    command: () => [
      findOfRustup('rustup') ?? 'rustup',
      ['toolchain', 'install', 'stable', '--profile', 'minimal', '--no-self-update'],
    ],
    env: ({ url, folder }) => ({
      RUSTUP_DIST_SERVER: url.origin,
      RUSTUP_HOME: join(folder, 'rustup'),
      CARGO_HOME: join(folder, 'cargo'),
      RUSTUP_MAX_RETRIES: '0',
    }),
    refusal: RUSTLS_REFUSAL,
    arrival: /reached/,
  },
  library('reqwest 0.13', 'rustup', 'reqwest'),
  library('ureq with rustls-platform-verifier', 'rustup', 'platform-verifier'),
  library('ureq with rustls-native-certs', 'rustls-native-certs', 'native-certs'),
  library('ureq with native-tls', 'native-tls', 'native-tls', OPENSSL_REFUSAL),
  library('reqwest 0.13 with native-tls', 'native-tls', 'reqwest-native-tls', OPENSSL_REFUSAL),
  {
    ...library('ureq with webpki-roots', 'webpki-roots', 'webpki-roots'),
    // the only way there is: the same program, built with other roots
    remedy: byReach('native-certs'),
  },
];

/** A program of rustup, in front of the system's; what rustup has to run is where its own user has it. */
function findOfRustup(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const others = [
    ...folders.filter((folder) => !SYSTEM_PATH.split(delimiter).includes(folder)),
    join(homedir(), '.cargo/bin'),
  ];
  return others.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

function cargo(name: string, client: string, needs: Exclude<ClientSetup['needs'], string>): ClientSetup {
  const program = 'unpackaged' in needs ? needs.path : '/usr/bin/cargo';
  return {
    name,
    client,
    needs,
    command: ({ folder }) => {
      write(folder, 'src/lib.rs', '');
      const manifest = write(
        folder,
        'Cargo.toml',
        `[package]\nname = "project"\nversion = "1.0.0"\nedition = "2021"\n[dependencies]\n${PACKAGE} = { version = "1", registry = "ours" }\n`,
      );
      return [program ?? 'cargo', ['generate-lockfile', '--manifest-path', manifest]];
    },
    refusal: /SSL certificate|certificate problem/i,
    env: ({ url, folder }) => ({
      CARGO_REGISTRIES_OURS_INDEX: `sparse+${new URL('index/', url).href}`,
      CARGO_NET_RETRY: '0',
      CARGO_HOME: join(folder, 'cargo'),
      RUSTUP_HOME: process.env.RUSTUP_HOME ?? join(homedir(), '.rustup'),
    }),
  };
}
