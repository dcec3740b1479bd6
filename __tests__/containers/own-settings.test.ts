import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readEngineCommand } from '../../src/containers/engine-command.ts';
import type { Engine } from '../../src/containers/engine-flags.ts';
import { isUnder, readOwnSettings } from '../../src/containers/own-settings.ts';

const ENVIRONMENT = { THERE: 'x', SSL_CERT_FILE: '/host/ca.pem' };

function read(engine: Engine, line: string, ...envFiles: readonly string[]) {
  return readOwnSettings(readEngineCommand(engine, line.split(' ')), ENVIRONMENT, envFiles);
}

/** Flags, and whether they set SSL_CERT_FILE. */
const VARIABLES: readonly (readonly [engine: Engine, line: string, isSet: boolean])[] = [
  ['docker', 'run image -e SSL_CERT_FILE=/x', false],
  ['docker', 'run -e SSL_CERT_FILE=/x image', true],
  ['docker', 'run -eSSL_CERT_FILE=/x image', true],
  ['docker', 'run -e=SSL_CERT_FILE=/x image', true],
  ['docker', 'run -ite SSL_CERT_FILE image', true],
  ['docker', 'run --env SSL_CERT_FILE= image', true],
  ['docker', 'run --env=SSL_CERT_FILE image', true],
  ['docker', 'run -e SSL_CERT_FILES=/x -e MY_SSL_CERT_FILE=/x image', false],
  ['docker', 'run -l SSL_CERT_FILE=/x image', false],
  ['docker', 'run --entrypoint -e image SSL_CERT_FILE=/x', false],
  ['podman', 'run --unsetenv SSL_CERT_FILE image', true],
  ['podman', 'run -e SSL_* image', true],
  ['podman', 'run -e TLS_* image', false],
  ['podman', 'run --secret ca,type=env,target=SSL_CERT_FILE image', true],
  ['podman', 'run --secret SSL_CERT_FILE,type=env image', true],
  ['podman', 'run --secret SSL_CERT_FILE image', false],
  ['podman', 'run --env-merge SSL_CERT_FILE=/x image', true],
];

for (const [engine, line, isSet] of VARIABLES) {
  test(`${engine} ${line}: ${isSet ? 'the user’s own' : 'not set'}`, () => {
    assert.equal(read(engine, line).setsVariable('SSL_CERT_FILE'), isSet);
  });
}

/** Lines of an env file, and the names that they set; what has no value is taken from the command's environment. */
const ENV_FILES: readonly (readonly [text: string, ...names: string[]])[] = [
  ['SSL_CERT_FILE=/x', 'SSL_CERT_FILE'],
  ['\ufeffSSL_CERT_FILE=/x\r\nOTHER=1\r\n', 'SSL_CERT_FILE', 'OTHER'],
  ['  SSL_CERT_FILE=/x', 'SSL_CERT_FILE'],
  ['# SSL_CERT_FILE=/x\n\nOTHER=', 'OTHER'],
  ['THERE\nABSENT', 'THERE'],
  ['OTHER=SSL_CERT_FILE=/x', 'OTHER'],
];

for (const [text, ...names] of ENV_FILES) {
  test(`an env file ${JSON.stringify(text)} sets ${names}`, () => {
    const { setsVariable } = read('docker', 'run image', text);
    const all = ['SSL_CERT_FILE', 'OTHER', 'THERE', 'ABSENT'];
    assert.deepEqual(all.filter(setsVariable).sort(), [...names].sort());
  });
}

/** Flags, and where they mount something. */
const MOUNTS: readonly (readonly [line: string, ...targets: string[]])[] = [
  ['run -v /a:/b image', '/b'],
  ['run -v /a:/b:ro,z image', '/b'],
  ['run -v /anonymous image', '/anonymous'],
  ['run -v name:/b/ image', '/b'],
  ['run -v C:\\data:/b image', '/b'],
  ['run -v ./a:/b/../c image', '/c'],
  ['run --mount type=bind,source=/a,target=/b,readonly image', '/b'],
  ['run --mount type=volume,dst=/b image', '/b'],
  ['run --mount destination=/b,type=tmpfs image', '/b'],
  ['run --mount "source=/a,target=/no",type=bind,target=/b image', '/b'],
  ['run --mount type=bind,source=/a,"target=/b,c" image', '/b,c'],
  ['run --tmpfs /run:rw,size=1m --tmpfs /tmp image', '/run', '/tmp'],
  ['run -v /a:/b -v /c:/d image -v /e:/f', '/b', '/d'],
];

for (const [line, ...targets] of MOUNTS) {
  test(`${line} mounts at ${targets}`, () => {
    assert.deepEqual(
      read('docker', line).mounts.map(({ target }) => target),
      targets,
    );
  });
}

test('a place is over what lies under it, by whole names', () => {
  const name = fc.constantFrom('a', 'b', 'ab');
  fc.assert(
    fc.property(fc.array(name), fc.array(name), (one, other) => {
      const isOver = one.every((part, at) => other[at] === part);
      assert.equal(isUnder(`/${other.join('/')}`, `/${one.join('/')}`), isOver);
    }),
  );
});
