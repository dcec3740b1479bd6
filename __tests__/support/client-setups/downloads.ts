import { byScript, findFile, node, setup } from './javascript.ts';
import type { ClientSetup } from './setup.ts';

const ELECTRON = findFile('@electron/get/dist/index.js');

const ELECTRON_SCRIPT = `const [mirror, cacheRoot, file] = process.argv.slice(1);
const { downloadArtifact } = await import(file);
await downloadArtifact({ version: '30.0.0', artifactName: 'electron', platform: 'linux', arch: 'x64', cacheRoot,
  mirrorOptions: { mirror }, unsafelyDisableChecksums: true });`;

/** What comes of our server's page where a browser in an archive is expected. */
const NO_ARCHIVE = /end of central directory record signature not found/i;

/** Programs that download others, or hooks: some try again for a while. */
export const DOWNLOAD_SETUPS: readonly ClientSetup[] = [
  byScript(
    'Playwright download',
    'playwright',
    'playwright-core/cli.js',
    () => ['install', 'chromium-headless-shell'],
    {
      env: ({ url, folder }) => ({ PLAYWRIGHT_DOWNLOAD_HOST: url.origin, PLAYWRIGHT_BROWSERS_PATH: folder }),
      arrival: NO_ARCHIVE,
    },
  ),
  byScript('Cypress download', 'cypress', 'cypress/bin/cypress', () => ['install', '--force'], {
    env: ({ url, folder }) => ({
      CYPRESS_INSTALL_BINARY: new URL('cypress.zip', url).href,
      CYPRESS_CACHE_FOLDER: folder,
      CI: 'true',
    }),
    arrival: NO_ARCHIVE,
  }),
  byScript(
    'Puppeteer download',
    'puppeteer',
    '@puppeteer/browsers/lib/main-cli.js',
    ({ url, folder }) => ['install', 'chrome@140.0.7339.80', '--path', folder, '--base-url', url.origin],
    { arrival: /Extraction failed/ },
  ),
  byScript('Corepack download', 'corepack', 'corepack/dist/corepack.js', () => ['prepare', 'pnpm@1.0.0'], {
    refusal: /Error when performing the request/, // it says no more
    arrival: /is not valid JSON/,
    env: ({ url, folder }) => ({
      COREPACK_NPM_REGISTRY: url.origin,
      COREPACK_HOME: folder,
      COREPACK_INTEGRITY_KEYS: '0',
      COREPACK_ENABLE_DOWNLOAD_PROMPT: '0',
    }),
  }),
  byScript(
    'node-gyp download',
    'node-gyp',
    'npm/node_modules/node-gyp/bin/node-gyp.js',
    ({ url, folder }) => ['install', '24.0.0', '--dist-url', url.href, '--devdir', folder],
    { arrival: /TAR_BAD_ARCHIVE/ },
  ),
  setup('Electron download', 'electron-download', ELECTRON, ({ url, folder }) => [
    node(24),
    ['--input-type=module', '-e', ELECTRON_SCRIPT, url.href, folder, ELECTRON],
  ]),
  {
    name: 'pre-commit',
    client: 'pre-commit',
    needs: 'pre-commit',
    command: ({ url, folder }) => [
      'sh',
      [
        '-euc',
        `cd "$2"; git init -q .
printf 'repos:\\n- repo: %srepository.git\\n  rev: v1.0\\n  hooks: [{id: none}]\\n' "$1" > .pre-commit-config.yaml
git add .pre-commit-config.yaml; pre-commit install-hooks`,
        'sh',
        url.href,
        folder,
      ],
    ],
    refusal: /server certificate verification failed|SSL certificate problem/,
    arrival: /Cannot obtain needed object/, // our repository has no commits
  },
];
