import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { judgeDescriptor } from '../../src/fleet/settings-folder.ts';
import { ACTION, readAdded } from '../support/action.ts';
import { runChild } from '../support/child.ts';
import { makeCleanEnvironment } from '../support/environment.ts';
import { startJob } from '../support/mini-runner.ts';
import { nodeExecutable } from '../support/node-runtimes.ts';
import { makeAuthority } from '../support/pki.ts';
import { requireMountNamespace } from '../support/private-root.ts';
import { missing } from '../support/programs.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { makeTestMachine } from '../support/test-machine.ts';

const HOOK = join(ACTION, 'fleet/hook/job-started.sh');
const FOLDER = '/etc/setup-ca-bundle';
const SOMEBODY = 4242;

const evil = makeAuthority({ name: 'Planted Root' });

/** A machine on which this folder of settings lies in its usual place; `prepare` makes it what it is. */
function startMachineJob(t: TestContext, prepare: (folder: string) => void, fail?: string) {
  const machine = makeTestMachine(t, ['/etc']);
  const folder = machine.find(FOLDER);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  chmodSync(folder, 0o755);
  writeFileSync(join(folder, 'certificates'), evil.pem);
  prepare(folder);
  return startJob(t, {
    enterMachine: machine.enter,
    runnerEnvironment: { SETUP_CA_BUNDLE_NODE: nodeExecutable(24), SETUP_CA_BUNDLE_FAIL: fail },
  });
}

function isPossible(t: TestContext): boolean {
  if (process.getuid?.() !== 0) return missing(t, 'root') !== undefined;
  return requireMountNamespace(t);
}

for (const [name, prepare, says] of [
  ['belongs to somebody', (folder: string) => chownSync(folder, SOMEBODY, 0), /belongs to user 4242/],
  ['may be written to by all', (folder: string) => chmodSync(folder, 0o777), /others than root may write/],
  [
    'may be written to by all, sticky',
    (folder: string) => chmodSync(folder, 0o1777),
    /others than root may write/,
  ],
  [
    'may be written to by a group',
    (folder: string) => {
      chownSync(folder, 0, SOMEBODY);
      chmodSync(folder, 0o775);
    },
    /others than root may write/,
  ],
  [
    'has a file that belongs to somebody',
    (folder: string) => chownSync(join(folder, 'certificates'), SOMEBODY, 0),
    /certificates belongs to user 4242/,
  ],
  [
    'has a file that all may write to',
    (folder: string) => chmodSync(join(folder, 'certificates'), 0o666),
    /may write to .*certificates/,
  ],
  [
    'lies in a folder of somebody, by a link',
    (folder: string) => {
      const elsewhere = `${folder}-of-somebody`;
      mkdirSync(elsewhere);
      chownSync(elsewhere, SOMEBODY, 0);
      rmSync(folder, { recursive: true });
      mkdirSync(join(elsewhere, 'settings'));
      writeFileSync(join(elsewhere, 'settings/certificates'), evil.pem);
      symlinkSync('setup-ca-bundle-of-somebody/settings', folder);
    },
    /setup-ca-bundle-of-somebody belongs to user 4242/,
  ],
] as const) {
  test(`a folder of settings that ${name} is not trusted: the job is stopped, or goes on without them`, async (t) => {
    if (!isPossible(t)) return;
    for (const [fail, exitCode] of [
      [undefined, 1],
      ['soft', 0],
    ] as const) {
      const hook = await startMachineJob(t, prepare, fail).runHook(HOOK);
      assert.equal(hook.exitCode, exitCode, hook.log + hook.stderr);
      assert.match(hook.log, /\/etc\/setup-ca-bundle: these settings are not used/);
      assert.match(hook.log, says);
      assert.match(hook.log, /sudo chown -R root|put it into a folder that only root can change/);
      assert.doesNotMatch(hook.log, /Planted Root/);
      assert.deepEqual(hook.exported, {});
    }
  });
}

test('a folder of settings that is root’s alone is trusted', async (t) => {
  if (!isPossible(t)) return;
  const hook = await startMachineJob(t, () => {}).runHook(HOOK);
  assert.equal(hook.exitCode, 0, hook.log + hook.stderr);
  assert.deepEqual(readAdded(hook), ['Planted Root given']);
});

test('a folder that is mounted for reading alone is trusted whatever its mode: so Kubernetes mounts a ConfigMap', async (t) => {
  if (!isPossible(t)) return;
  const folder = makeTemporaryFolder(t);
  const script = `mount -t tmpfs -o mode=0777 none "$1" && echo > "$1/certificates" && chmod 666 "$1/certificates"
    [ -z "$4" ] || mount -o remount,ro "$1"
    exec "$2" --input-type=module --eval "$3" "$1"`;
  const ask = `import { findFolderFaults } from ${JSON.stringify(join(ACTION, 'src/fleet/settings-folder.ts'))};
    const [path] = process.argv.slice(1);
    for (const allows of ['administrators', 'other-users']) {
      const faults = await findFolderFaults([{ path, allows }], {}, 'linux');
      console.log(faults.map(({ fault }) => fault).join() || 'no fault');
    }`;
  for (const [isReadOnly, expected] of [
    ['yes', /^no fault\nno fault$/m],
    ['', /^others than root may write to .*\nothers than root may write to/m],
  ] as const) {
    const words = ['-m', 'sh', '-euc', script, 'sh', folder, nodeExecutable(24), ask, isReadOnly];
    const { stdout, stderr } = await runChild('unshare', words, {
      environment: makeCleanEnvironment(folder),
    });
    assert.match(stdout, expected, stderr);
  }
});

/** A machine with the action and a folder of settings that a variable names, both root's; `prepare` changes that. */
function startGuardedJob(t: TestContext, prepare: (machine: string) => void, fail: 'soft' | 'hard') {
  const machine = makeTemporaryFolder(t);
  for (const folder of ['fleet/hook', 'dist']) {
    cpSync(join(ACTION, folder), join(machine, 'opt/action', folder), { recursive: true });
  }
  mkdirSync(join(machine, 'etc/settings'), { recursive: true });
  writeFileSync(join(machine, 'etc/settings/certificates'), evil.pem);
  spawnSync('chmod', ['-R', 'u=rwX,go=rX', machine]);
  prepare(machine);
  const job = startJob(t, {
    userId: SOMEBODY,
    runnerEnvironment: {
      SETUP_CA_BUNDLE_NODE: undefined, // the runner's own
      SETUP_CA_BUNDLE_CONFIG: join(machine, 'etc/settings'),
      SETUP_CA_BUNDLE_FAIL: fail,
    },
  });
  return job.runHook(join(machine, 'opt/action/fleet/hook/job-started.sh'));
}

const give = (path: string) => (machine: string) => chownSync(join(machine, path), SOMEBODY, 0);

/** What is safe, and what a job of user SOMEBODY could change for the next one: then, what is told of it. */
const PLACES: readonly (readonly [name: string, prepare: (machine: string) => void, says?: RegExp])[] = [
  ['all is root’s', () => {}],
  [
    'the settings are those of a third user',
    (machine) => {
      for (const path of ['etc/settings', 'etc/settings/certificates'])
        chownSync(join(machine, path), 4343, 4343);
    },
  ],
  ['the settings lie in a sticky folder', (machine) => chmodSync(join(machine, 'etc'), 0o1777)],
  [
    'the folder of settings is its own',
    give('etc/settings'),
    /etc\/settings belongs to user 4242, as whom jobs run/,
  ],
  [
    'a setting is its own',
    give('etc/settings/certificates'),
    /certificates belongs to user 4242, as whom jobs run/,
  ],
  [
    'all may write to a setting',
    (machine) => chmodSync(join(machine, 'etc/settings/certificates'), 0o666),
    /others than root may write to .*certificates/,
  ],
  [
    'its group may write to the settings',
    (machine) => {
      chownSync(join(machine, 'etc/settings'), 0, SOMEBODY);
      chmodSync(join(machine, 'etc/settings'), 0o775);
    },
    /others than root may write to .*etc\/settings/,
  ],
  [
    'the folder above is its own',
    give('etc'),
    /etc belongs to user 4242.*put it into a folder that only root can change/,
  ],
  [
    'the settings are a link in its folder',
    (machine) => {
      renameSync(join(machine, 'etc/settings'), join(machine, 'real'));
      symlinkSync(join(machine, 'real'), join(machine, 'etc/settings'));
      give('etc')(machine);
    },
    /etc belongs to user 4242/,
  ],
  ['dist is its own', give('opt/action/dist'), /dist belongs to user 4242.*change this program/],
  ['a file of dist is its own', give('opt/action/dist/index.js'), /index\.js belongs to user 4242/],
  [
    'the script of the hook is its own',
    give('opt/action/fleet/hook/job-started.sh'),
    /job-started\.sh belongs to/,
  ],
  ['the folder of the action is its own', give('opt/action'), /opt\/action belongs to user 4242/],
];

for (const [name, prepare, says] of PLACES) {
  test(`where ${name}, the job’s user ${says === undefined ? 'can change nothing' : 'gets a warning; with hard the job is stopped'}`, async (t) => {
    if (!isPossible(t)) return;
    const [soft, hard] = await Promise.all([
      startGuardedJob(t, prepare, 'soft'),
      startGuardedJob(t, prepare, 'hard'),
    ]);
    assert.equal(soft.exitCode, 0, soft.log + soft.stderr);
    assert.deepEqual(readAdded(soft), ['Planted Root given']);
    const warnings = soft.annotations.filter(({ kind }) => kind === 'warning');
    const errors = hard.annotations.filter(({ kind }) => kind === 'error');
    if (says === undefined) {
      assert.deepEqual([warnings, errors], [[], []]);
      assert.deepEqual(readAdded(hard), ['Planted Root given']);
      return;
    }
    assert.match(warnings.map(({ message }) => message).join('\n'), says);
    assert.equal(hard.exitCode, 1, hard.log);
    assert.match(errors.map(({ message }) => message).join('\n'), says);
    assert.deepEqual(hard.exported, {});
    assert.doesNotMatch(hard.log, /Planted Root/);
  });
}

test('each place has its own message: who owns it, and who may write to it', async (t) => {
  if (!isPossible(t)) return;
  const all = (machine: string): void => {
    give('etc/settings')(machine);
    give('opt/action/dist')(machine);
    give('opt/action/fleet/hook')(machine);
    writeFileSync(join(machine, 'etc/settings/hosts'), 'no host');
  };
  const { annotations } = await startGuardedJob(t, all, 'hard');
  const told = annotations.filter(({ message }) => /which fail: hard does not allow/.test(message));
  assert.deepEqual(
    told.map(({ message }) =>
      /^\S*(\/etc\/settings|\/dist|\/fleet\/hook): .* change (these settings|this program) /
        .exec(message)
        ?.slice(1),
    ),
    [
      ['/etc/settings', 'these settings'],
      ['/dist', 'this program'],
      ['/fleet/hook', 'this program'],
    ],
  );
  assert.ok(
    annotations.some(({ message }) => message.startsWith('hosts, line 1: this is not a host')),
    'other mistakes are told all the same',
  );
});

/** Descriptors as Windows writes them: learn.microsoft.com, “Security Descriptor String Format”, and what icacls makes. */
const FULL = '(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)';
for (const [name, sddl, fault] of [
  ['as the icacls line makes it', `O:BAG:SYD:PAI${FULL}(A;OICI;0x1200a9;;;BU)`, undefined],
  ['administrators alone', `O:BAD:P${FULL}`, undefined],
  ['the system’s own', `O:SYG:SYD:${FULL}(A;ID;FR;;;WD)`, undefined],
  ['generic rights to read', `O:BAD:P${FULL}(A;OICIIO;GRGX;;;AU)`, undefined],
  [
    'a file of Windows’ installer',
    `O:S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464D:P${FULL}`,
    undefined,
  ],
  ['whoever makes a thing owns it', `O:BAD:P${FULL}(A;OICIIO;GA;;;CO)`, undefined],
  ['a denial', `O:BAD:P(D;;FA;;;S-1-5-20)${FULL}`, undefined],
  [
    'as a folder in ProgramData is by default: users may make files there',
    `O:BAG:SYD:AI${FULL}(A;OICIIOID;GA;;;CO)(A;OICIID;0x1200a9;;;BU)(A;CIID;DCLCRPCR;;;BU)`,
    'BU may write to it',
  ],
  ['made by a job', `O:S-1-5-20G:SYD:AI${FULL}`, 'it belongs to S-1-5-20, who is not an administrator'],
  [
    'made by a user',
    `O:S-1-5-21-1-2-3-1001D:P${FULL}`,
    'it belongs to S-1-5-21-1-2-3-1001, who is not an administrator',
  ],
  ['NETWORK SERVICE may change it', `O:BAD:P${FULL}(A;;0x1301bf;;;S-1-5-20)`, 'S-1-5-20 may write to it'],
  ['everybody may change its rights', `O:BAD:P${FULL}(A;;WD;;;WD)`, 'WD may write to it'],
  ['everybody may own it', `O:BAD:P${FULL}(A;;WO;;;WD)`, 'WD may write to it'],
  ['users may delete it', `O:BAD:P${FULL}(A;;SD;;;BU)`, 'BU may write to it'],
  ['users may delete what is in it', `O:BAD:P${FULL}(A;;DT;;;BU)`, 'BU may write to it'],
  ['users may write, by a generic right', `O:BAD:P${FULL}(A;OICIIO;GW;;;BU)`, 'BU may write to it'],
  ['a condition', `O:BAD:P${FULL}(XA;;FA;;;WD;(Member_of {SID(BA)}))`, 'its rights cannot be read'],
  ['a kind of entry that is not known', `O:BAD:P${FULL}(OA;;FA;;;WD)`, 'its rights cannot be read'],
  ['a right that is not known', `O:BAD:P${FULL}(A;;ZZ;;;WD)`, 'its rights cannot be read'],
  ['no list at all: everybody may do everything', 'O:BAD:NO_ACCESS_CONTROL', 'its rights cannot be read'],
  ['an empty list', 'O:BAD:', 'its rights cannot be read'],
  ['no owner', `D:P${FULL}`, 'its rights cannot be read'],
  ['words', 'Access is denied.', 'its rights cannot be read'],
] as const) {
  test(`rights of Windows, ${name}: ${fault ?? 'believed'}`, () => {
    assert.equal(judgeDescriptor(sddl), fault);
  });
}
