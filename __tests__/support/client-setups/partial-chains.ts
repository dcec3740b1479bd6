/** A client in its version, and the name of its set-up. */
type Tried = readonly [title: string, setup: string];

/**
 * Whether a client accepts a chain that ends with an intermediate, where its list of CAs has that intermediate and not the root
 * that signed it. With the root in the list each of them accepts the same chain.
 */
export const PARTIAL_CHAINS: Readonly<Record<'accept' | 'refuse', readonly Tried[]>> = {
  accept: [
    ['curl 7.88 (OpenSSL)', 'curl'],
    ['PHP 8.2 curl extension', 'PHP curl'],
    ['git 2.39 on GnuTLS', 'git'],
    ['wget 1.21 on GnuTLS', 'wget'],
    ['Go 1.19', 'go'],
    ['Go 1.26', 'go 1.26: mod download'],
    ['Java', 'Java HttpClient'],
    ['Python 3.13 `ssl`', 'Python 3.13 urllib'],
    ['requests on Python 3.13', 'Python 3.13 requests'],
    ['httpx on Python 3.13', 'Python 3.13 httpx'],
    ['Azure CLI 2.91 on Python 3.13', 'Azure CLI'],
    ['uv 0.13', 'uv publish'],
    ['Deno 2.9', 'deno fetch'],
    ['pnpm 12', 'pnpm 12'],
    ['cargo 1.95', 'cargo'],
    ['Perl LWP', 'Perl LWP'],
  ],
  refuse: [
    ['OpenSSL 3.0 `s_client` (accepts with `-partial_chain`)', 'openssl s_client'],
    ['Python 3.11 `ssl` (all before 3.13)', 'Python urllib'],
    ['requests 2.34 on Python 3.11', 'requests 2.34'],
    ['aiohttp 3.14 on Python 3.11', 'aiohttp 3.14'],
    ['pip 26.3', 'pip 26'],
    ['pip 25.1 on Python 3.13', 'Python 3.13 pip'],
    ['AWS CLI on Python 3.11', 'AWS CLI'],
    ['gRPC 1.85', 'grpcio 1.85'],
    ['Node.js 20', 'Node 20'],
    ['Node.js 22', 'Node 22'],
    ['Node.js 24', 'Node 24'],
    ['Node.js 26', 'Node 26'],
    ['Bun 1.4', 'bun fetch'],
    ['Ruby 3.1', 'Ruby net/http'],
    ['PHP 8.2 streams', 'PHP streams'],
    ['Subversion 1.14', 'svn'],
  ],
};
