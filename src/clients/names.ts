/** Words of {@link nameReaders} that say more than a choice's id. */
const READERS: Readonly<Record<string, string>> = {
  openssl:
    'OpenSSL and what follows it: Python ssl, httpx, uv, Ruby, Go on Linux, PHP streams, .NET on Linux, rustls',
  requests: 'Python requests and what is built on it: pip, poetry, twine, conda, Azure CLI, boto3',
  curl: 'curl, R, and requests as a second choice',
  git: 'git and git-lfs',
  pip: 'pip, which with a proxy option reads no other variable',
  node: 'Node.js: JavaScript actions, npm, pnpm, yarn, bun, deno 2.8 and later',
  aws: 'AWS CLI, boto3 and the AWS SDKs',
  gcloud: 'Google Cloud CLI',
  httplib2: 'Python httplib2',
  grpc: 'gRPC',
  hex: 'Hex for Elixir and Erlang',
  stack: 'Haskell stack and other programs with crypton-x509-system',
  lwp: 'Perl LWP',
  composer: 'PHP Composer',
  bundler: 'Ruby Bundler',
  nix: 'Nix',
  julia: 'Julia',
  mamba: 'mamba and micromamba',
  deno: 'Deno before 2.8',
  wget: 'GNU Wget with GnuTLS (Debian, Fedora); one with OpenSSL (Ubuntu) reads SSL_CERT_FILE',
  php: "PHP's curl extension",
  homebrew: 'Homebrew, which reads no other variable',
  'python-lenient': 'Python 3.13 and newer, which with it judge certificates as 3.12 does',
  java: 'Java: Maven, Gradle, sbt and whatever else runs on a JVM',
};

/** Who reads the variable of a choice (its id), in words for the summary and the documentation. */
export function nameReaders(id: string): string {
  return READERS[id] ?? id;
}
