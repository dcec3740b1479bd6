import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findStrictPython } from '../tls-judges.ts';
import { makeWheel, PACKAGE } from './server.ts';
import type { ClientSetup, Command, ProbeTarget } from './setup.ts';

/** Clients of today from PyPI, on Python 3.11: `.ci/run` makes this virtual environment. */
const PROGRAMS = '/opt/clients-from-pypi/bin';
const PYTHON = join(PROGRAMS, 'python');

/** On Python 3.13, as its own packages are. */
const AZURE = '/opt/clients-from-pypi/azure-cli/bin/az';

/** What changes every Python that has it, and so lies apart. */
const SYSTEM_CERTS = '/opt/clients-from-pypi/pip-system-certs/bin/python';

const REFUSAL = /CERTIFICATE_VERIFY_FAILED|certificate verify failed/i;

function script(
  name: string,
  client: string,
  text: string,
  more: Partial<ClientSetup> = {},
  python = PYTHON,
): ClientSetup {
  return {
    name,
    client,
    needs: { file: python },
    command: ({ url }) => [python, ['-c', `import sys\nurl = sys.argv[1]\n${text}`, url.href]],
    refusal: REFUSAL,
    ...more,
  };
}

function program(
  name: string,
  client: string,
  words: (target: ProbeTarget) => readonly string[],
  more: Partial<ClientSetup> = {},
): ClientSetup {
  const file = join(PROGRAMS, name.split(' ')[0] ?? name);
  return {
    name,
    client,
    needs: { file },
    command: (target) => [file, words(target)],
    refusal: REFUSAL,
    ...more,
  };
}

function downloadByPip(python: string): (target: ProbeTarget) => Command {
  return ({ url, folder }) => [
    python,
    [
      ...['-m', 'pip', 'download', '--no-deps', '--no-cache-dir', '--retries=0', '--dest', folder],
      ...['--index-url', new URL('simple/', url).href, PACKAGE],
    ],
  ];
}

/** A project with one dependency, which is in our index alone. */
function writeProject(folder: string, more: string): void {
  writeFileSync(
    join(folder, 'pyproject.toml'),
    `[project]\nname = "project"\nversion = "1.0"\nrequires-python = ">=3.11,<4"\ndependencies = ["${PACKAGE}"]\n${more}`,
  );
}

const simple = (url: URL): string => new URL('simple/', url).href;

/** Python's libraries as PyPI has them. */
export const PYTHON_CURRENT_SETUPS: readonly ClientSetup[] = [
  script('requests 2.34', 'requests', 'import requests\nrequests.get(url).raise_for_status()'),
  script('urllib3 2.8', 'urllib3', 'import urllib3\nurllib3.PoolManager(retries=False).request("GET", url)'),
  script('httpx 0.28', 'httpx', 'import httpx\nhttpx.get(url).raise_for_status()'),
  script(
    'aiohttp 3.14',
    'aiohttp',
    `import asyncio, aiohttp
async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response: await response.read()
asyncio.run(main())`,
  ),
  script(
    'truststore',
    'truststore',
    'import ssl, truststore, urllib.request\nurllib.request.urlopen(url, context=truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)).read()',
  ),
  script(
    'websockets',
    'python',
    'import websockets.sync.client as client\nclient.connect(url.replace("https:", "wss:"))',
    { arrival: /InvalidStatus|InvalidUpgrade|InvalidHandshake|InvalidMessage/ },
  ),
  script(
    'grpcio 1.85',
    'grpc',
    `import os, time, grpc
def end(state):
    if state == grpc.ChannelConnectivity.READY: os._exit(0)
    if state == grpc.ChannelConnectivity.TRANSIENT_FAILURE: os._exit(1)
channel = grpc.secure_channel(url.split("/")[2], grpc.ssl_channel_credentials())
channel.subscribe(end, try_to_connect=True)
time.sleep(30)`,
  ),
  script(
    'boto3',
    'aws',
    `import boto3
from botocore import UNSIGNED
from botocore.config import Config
boto3.client("s3", endpoint_url=url + "s3", region_name="us-east-1", config=Config(signature_version=UNSIGNED, retries={"total_max_attempts": 1})).list_buckets()`,
    { refusal: /SSL validation failed|CERTIFICATE_VERIFY_FAILED/ },
  ),
  script(
    'google-auth',
    'requests',
    `from google.auth.credentials import AnonymousCredentials
from google.auth.transport.requests import AuthorizedSession
AuthorizedSession(AnonymousCredentials()).get(url).raise_for_status()`,
  ),
  script(
    'google-api-python-client',
    'httplib2',
    'from googleapiclient.http import build_http\nbuild_http().request(url)',
  ),
  script(
    'PyGithub',
    'requests',
    'import github\ngithub.Github(base_url=url + "api/v3", retry=None).get_user().login',
  ),
  script('python-gitlab', 'requests', 'import gitlab\ngitlab.Gitlab(url).http_get("/version")'),
  script('httpx2', 'httpx2', 'import httpx2\nhttpx2.get(url).raise_for_status()'),
  script('huggingface_hub', 'httpx2', 'import huggingface_hub\nhuggingface_hub.get_session().get(url)'),
  script(
    'azure-core',
    'requests',
    `from azure.core import PipelineClient
from azure.core.rest import HttpRequest
PipelineClient(url, retry_total=0).send_request(HttpRequest("GET", url)).raise_for_status()`,
  ),
  script(
    'botocore',
    'aws',
    `import botocore.session
from botocore import UNSIGNED
from botocore.config import Config
config = Config(signature_version=UNSIGNED, retries={"total_max_attempts": 1})
botocore.session.get_session().create_client("s3", endpoint_url=url + "s3", region_name="us-east-1", config=config).list_buckets()`,
    { refusal: /SSL validation failed|CERTIFICATE_VERIFY_FAILED/ },
  ),
  script(
    'requests with pip-system-certs',
    'pip-system-certs',
    'import requests\nrequests.get(url).raise_for_status()',
    {},
    SYSTEM_CERTS,
  ),
  script(
    'kubernetes (Python)',
    'urllib3',
    `from kubernetes import client
settings = client.Configuration(host=url.rstrip("/"))
settings.retries = False
client.ApiClient(settings).call_api("GET", url + "healthz")`,
  ),
  script('hvac', 'requests', 'import hvac\nhvac.Client(url).sys.read_health_status(method="GET")'),
  {
    name: 'pip 26',
    client: 'pip',
    needs: { file: PYTHON },
    command: downloadByPip(PYTHON),
    refusal: REFUSAL,
  },
];

/** Programs that PyPI carries. */
export const PYTHON_CURRENT_PROGRAM_SETUPS: readonly ClientSetup[] = [
  program(
    'uv pip compile',
    'uv',
    ({ url, folder }) => {
      writeProject(folder, '');
      const options = ['--no-cache', '--no-config', '--no-python-downloads', '--python', PYTHON];
      return ['pip', 'compile', ...options, '--default-index', simple(url), join(folder, 'pyproject.toml')];
    },
    {
      refusal: /UnknownIssuer|invalid peer certificate/,
      arrival: /invalid package format/, // what our server has is not whole enough for it
      env: () => ({ UV_HTTP_RETRIES: '0' }),
    },
  ),
  program(
    'uv publish',
    'uv',
    ({ url, folder }) => {
      const wheel = join(folder, 'tiny_package-1.0-py3-none-any.whl');
      writeFileSync(wheel, makeWheel(folder));
      const words = ['--no-config', '-u', 'user', '-p', 'word', '--trusted-publishing', 'never'];
      return ['publish', ...words, '--publish-url', new URL('legacy/', url).href, wheel];
    },
    { refusal: /UnknownIssuer|invalid peer certificate/, env: () => ({ UV_HTTP_RETRIES: '0' }) },
  ),
  program('tox run', 'pip', ({ url, folder }) => {
    writeFileSync(
      join(folder, 'tox.ini'),
      `[tox]\nskipsdist = true\n[testenv]\nskip_install = true\ndeps = ${PACKAGE}\ninstall_command = python -m pip install --retries=0 --no-cache-dir --index-url ${simple(url)} {opts} {packages}\npass_env = *\ncommands = python -c pass\n`,
    );
    return ['run', '-c', join(folder, 'tox.ini'), '--workdir', join(folder, 'work')];
  }),
  program(
    'poetry lock',
    'requests-programs',
    ({ url, folder }) => {
      const source = `[[tool.poetry.source]]\nname = "ours"\nurl = "${simple(url)}"\npriority = "primary"\n`;
      writeProject(folder, source);
      return ['lock', '-v', '--no-interaction', '--no-cache', '--directory', folder];
    },
    { env: ({ folder }) => ({ POETRY_CONFIG_DIR: folder, POETRY_VIRTUALENVS_CREATE: 'false' }) },
  ),
  program(
    'pdm lock',
    'pdm',
    ({ url, folder }) => {
      writeProject(folder, `[[tool.pdm.source]]\nname = "pypi"\nurl = "${simple(url)}"\n`);
      return ['lock', '--project', folder];
    },
    { env: () => ({ PDM_USE_VENV: '0', PDM_CHECK_UPDATE: '0' }) },
  ),
  program('pipx run of a script', 'python', ({ url }) => ['run', new URL('script.py', url).href], {
    arrival: /name 'reached' is not defined/, // it runs what it got
    env: ({ folder }) => ({ PIPX_HOME: folder }),
  }),
  program(
    'pipx install by uv',
    'uv',
    ({ url }) => ['install', '--backend', 'uv', '--index-url', simple(url), PACKAGE],
    {
      refusal: /UnknownIssuer/,
      arrival: /invalid package format/,
      env: ({ folder }) => ({
        PIPX_HOME: folder,
        PIPX_BIN_DIR: join(folder, 'bin'),
        UV_HTTP_RETRIES: '0',
      }),
    },
  ),
  program('hatch publish', 'httpx2', ({ url, folder }) => {
    const wheel = join(folder, 'tiny_package-1.0-py3-none-any.whl');
    writeFileSync(wheel, makeWheel(folder));
    writeProject(folder, '');
    return [
      'publish',
      '--repo',
      new URL('legacy/', url).href,
      '--user',
      'user',
      '--auth',
      'word',
      '--no-prompt',
      wheel,
    ];
  }),
  {
    name: 'conan search',
    client: 'requests-programs',
    needs: { file: join(PROGRAMS, 'conan') },
    command: ({ url }) => [
      'sh',
      [
        '-euc',
        '"$0" remote add --force ours "$1"; exec "$0" search "tiny*" --remote ours',
        join(PROGRAMS, 'conan'),
        url.href,
      ],
    ],
    env: ({ folder }) => ({ CONAN_HOME: folder }),
    refusal: REFUSAL,
    arrival: /doesn't seem like a valid Conan remote/,
  },
  {
    name: 'Azure CLI',
    client: 'azure-cli',
    needs: { file: AZURE },
    command: ({ url }) => [AZURE, ['rest', '--url', url.href, '--skip-authorization-header']],
    env: ({ folder }) => ({ AZURE_CONFIG_DIR: folder, AZURE_CORE_COLLECT_TELEMETRY: '0' }),
    refusal: REFUSAL,
  },
  program('dulwich ls-remote', 'urllib3', ({ url }) => ['ls-remote', new URL('repository.git', url).href]),
  program('ansible-galaxy', 'ansible', ({ url }) => ['role', 'search', PACKAGE, '--server', url.origin], {
    arrival: /Failed to parse Galaxy response/,
  }),
  program('twine 7', 'requests-programs', ({ url, folder }) => {
    const wheel = join(folder, 'tiny_package-1.0-py3-none-any.whl');
    writeFileSync(wheel, makeWheel(folder));
    const options = ['--non-interactive', '--disable-progress-bar', '-u', 'user', '-p', 'word'];
    return ['upload', ...options, '--repository-url', new URL('legacy/', url).href, wheel];
  }),
];

const STRICT = findStrictPython() ?? '/opt/python3.13/usr/bin/python3.13';

/** The same libraries of PyPI on Python 3.13. */
const CURRENT_ON_STRICT = join(PROGRAMS, '../python3.13/bin/python');

/** Whether they judge strictly there: those that make their context by themselves, and as OpenSSL has it, do not. */
export const STRICTNESS: Readonly<Record<string, boolean>> = {
  'requests 2.34': true,
  'urllib3 2.8': true,
  httpx2: true,
  'aiohttp 3.14': true,
  boto3: false,
  websockets: true,
  truststore: false,
  'pip 26': false,
};

/** A set-up of {@link PYTHON_CURRENT_SETUPS} on Python 3.13. */
export function onStrictPython(name: string): ClientSetup {
  const setup = PYTHON_CURRENT_SETUPS.find((it) => it.name === name);
  if (setup === undefined) throw new Error(`There is no set-up ${name}`);
  return {
    ...setup,
    name: `${name} on Python 3.13`,
    needs: { file: CURRENT_ON_STRICT },
    command: (target) => [CURRENT_ON_STRICT, setup.command(target)[1]],
  };
}

/** Python 3.13, which holds CAs to the letter, with what Debian 13 and PyPI have for it. */
export const STRICT_PYTHON_SETUPS: readonly ClientSetup[] = [
  // boto3 and pip, slow to start, are seen there in python-strict.test.ts alone
  ...Object.keys(STRICTNESS)
    .filter((name) => name !== 'boto3' && name !== 'pip 26')
    .map(onStrictPython),
  script(
    'Python 3.13 urllib',
    'python',
    'import urllib.request\nurllib.request.urlopen(url).read()',
    {},
    STRICT,
  ),
  script('Python 3.13 requests', 'requests', 'import requests\nrequests.get(url)', {}, STRICT),
  script(
    'Python 3.13 urllib3',
    'urllib3',
    'import urllib3\nurllib3.PoolManager(retries=False).request("GET", url)',
    {},
    STRICT,
  ),
  script('Python 3.13 httpx', 'httpx', 'import httpx\nhttpx.get(url).raise_for_status()', {}, STRICT),
  {
    name: 'Python 3.13 pip',
    client: 'pip',
    needs: { file: STRICT },
    command: downloadByPip(STRICT),
    refusal: REFUSAL,
  },
];
