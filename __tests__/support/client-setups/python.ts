import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeWheel, PACKAGE } from './server.ts';
import type { ClientSetup, Command, ProbeTarget } from './setup.ts';

/** Debian's own: a Python that a version manager puts in front has other modules. */
const PYTHON = '/usr/bin/python3';

const YT_DLP = ['--no-cache-dir', '--retries=0', '--extractor-retries=0'];

const REFUSAL = /CERTIFICATE_VERIFY_FAILED|certificate verify failed/;

function script(
  name: string,
  client: string,
  module: string,
  text: string,
  more: Partial<ClientSetup> = {},
): ClientSetup {
  return {
    name,
    client,
    needs: { module },
    command: ({ url }) => [PYTHON, ['-c', text, url.href]],
    refusal: REFUSAL,
    ...more,
  };
}

function downloadByPip({ url, folder }: ProbeTarget, options: readonly string[]): Command {
  return [
    PYTHON,
    [
      '-m',
      'pip',
      ...options,
      'download',
      '--no-deps',
      '--no-cache-dir',
      '--retries=0',
      '--dest',
      folder,
      '--index-url',
      new URL('simple/', url).href,
      PACKAGE,
    ],
  ];
}

/** Python's libraries. */
export const PYTHON_SETUPS: readonly ClientSetup[] = [
  script(
    'Python requests',
    'requests',
    'requests',
    'import sys, requests; requests.get(sys.argv[1]).raise_for_status()',
  ),
  script(
    'Python urllib',
    'python',
    'urllib',
    'import sys, urllib.request; urllib.request.urlopen(sys.argv[1]).read()',
  ),
  script(
    'Python urllib3, patched by Debian',
    'urllib3-debian',
    'urllib3',
    'import sys, urllib3; urllib3.PoolManager(retries=False).request("GET", sys.argv[1])',
    {
      remedy: ({ url }, bundle) => [
        PYTHON,
        [
          '-c',
          'import sys, urllib3; urllib3.PoolManager(retries=False, ca_certs=sys.argv[2]).request("GET", sys.argv[1])',
          url.href,
          bundle,
        ],
      ],
    },
  ),
  script('Python httpx', 'httpx', 'httpx', 'import sys, httpx; httpx.get(sys.argv[1]).raise_for_status()'),
  script(
    'Python aiohttp',
    'aiohttp',
    'aiohttp',
    `import sys, asyncio, aiohttp
async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(sys.argv[1]) as response: await response.read()
asyncio.run(main())`,
  ),
  script(
    'Python tornado',
    'tornado',
    'tornado',
    'import sys, tornado.httpclient; tornado.httpclient.HTTPClient().fetch(sys.argv[1])',
  ),
  script(
    'Python httplib2',
    'httplib2',
    'httplib2',
    'import sys, httplib2; httplib2.Http().request(sys.argv[1])',
  ),
  script(
    'Python pycurl',
    'pycurl',
    'pycurl',
    'import sys, pycurl; c = pycurl.Curl(); c.setopt(c.URL, sys.argv[1]); c.setopt(c.WRITEFUNCTION, lambda b: None); c.perform()',
    {
      refusal: /pycurl\.error: \(60,/,
      remedy: ({ url }, bundle) => [
        PYTHON,
        [
          '-c',
          'import sys, pycurl; c = pycurl.Curl(); c.setopt(c.URL, sys.argv[1]); c.setopt(c.CAINFO, sys.argv[2]); c.setopt(c.WRITEFUNCTION, lambda b: None); c.perform()',
          url.href,
          bundle,
        ],
      ],
    },
  ),
  script(
    'Python gRPC',
    'grpc',
    'grpc',
    `import os, sys, time, grpc
def end(state):
    if state == grpc.ChannelConnectivity.READY: os._exit(0)
    if state == grpc.ChannelConnectivity.TRANSIENT_FAILURE: os._exit(1)
channel = grpc.secure_channel(sys.argv[1].split("/")[2], grpc.ssl_channel_credentials())
channel.subscribe(end, try_to_connect=True)
time.sleep(30)`,
  ),
  {
    name: 'pip',
    client: 'pip',
    needs: { module: 'pip' },
    command: (target) => downloadByPip(target, []),
    refusal: REFUSAL,
  },
  {
    name: 'pip --proxy',
    client: 'pip-proxy',
    needs: { module: 'pip' },
    command: (target) => downloadByPip(target, target.proxy ? ['--proxy', target.proxy.href] : []),
    refusal: REFUSAL,
  },
];

/** Programs written in Python. */
export const PYTHON_PROGRAM_SETUPS: readonly ClientSetup[] = [
  {
    name: 'HTTPie',
    client: 'requests-programs',
    needs: 'http',
    command: ({ url }) => ['http', ['--ignore-stdin', '--check-status', url.href]],
    refusal: REFUSAL,
  },
  {
    name: 'twine',
    client: 'requests-programs',
    needs: 'twine',
    command: ({ url, folder }) => {
      const wheel = join(folder, 'tiny_package-1.0-py3-none-any.whl');
      writeFileSync(wheel, makeWheel(folder));
      const options = ['--non-interactive', '--disable-progress-bar', '-u', 'user', '-p', 'word'];
      return ['twine', ['upload', ...options, '--repository-url', new URL('legacy/', url).href, wheel]];
    },
    refusal: REFUSAL,
  },
  {
    name: 'yt-dlp',
    client: 'yt-dlp',
    needs: 'yt-dlp',
    command: ({ url, folder }) => ['yt-dlp', [...YT_DLP, '-P', folder, new URL('film.mp4', url).href]],
    refusal: REFUSAL,
    remedy: ({ url, folder }) => [
      'yt-dlp',
      [...YT_DLP, '--compat-options=no-certifi', '-P', folder, new URL('film.mp4', url).href],
    ],
  },
  {
    name: 'AWS CLI',
    client: 'aws',
    needs: 'aws',
    command: ({ url }) => [
      'aws',
      [
        's3api',
        'list-buckets',
        '--no-sign-request',
        '--region=us-east-1',
        '--endpoint-url',
        new URL('s3', url).href,
      ],
    ],
    env: () => ({ AWS_MAX_ATTEMPTS: '1', AWS_EC2_METADATA_DISABLED: 'true' }),
    refusal: /SSL validation failed|CERTIFICATE_VERIFY_FAILED/,
  },
  {
    name: 'Ansible uri',
    client: 'ansible',
    needs: 'ansible',
    command: ({ url, folder }) => {
      mkdirSync(join(folder, 'tmp'), { recursive: true });
      return ['ansible', ['localhost', '-c', 'local', '-m', 'ansible.builtin.uri', '-a', `url=${url.href}`]];
    },
    env: ({ folder }) => ({
      ANSIBLE_LOCAL_TEMP: join(folder, 'tmp'),
      ANSIBLE_REMOTE_TEMP: join(folder, 'tmp'), // which else is in the home folder that passwd names
      ANSIBLE_PYTHON_INTERPRETER: PYTHON,
    }),
    refusal: REFUSAL,
  },
];
