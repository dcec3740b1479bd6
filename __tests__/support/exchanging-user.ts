import { spawn } from 'node:child_process';
import { makeCleanEnvironment } from './environment.ts';
import { atEnd, type Scope } from './scope.ts';

/** Neither a user of this machine nor of a test. */
const USER_ID = 4343;

/**
 * What the other user does, as fast as can be: exchanges two names, and reads whatever it may under every name. What it
 * learns of the secret it prints. Arguments: the folder, the two names, the secret.
 */
const ATTACKER = `
import ctypes, os, sys
folder, name, other, secret = sys.argv[1:]
exchange = ctypes.CDLL(None, use_errno=True).renameat2
os.chdir(folder)
print('ready', flush=True)
while True:
    exchange(-100, name.encode(), -100, other.encode(), 2)
    for each in os.listdir('.'):
        try:
            if os.path.islink(each): continue
            with open(each, 'rb') as file:
                if secret.encode() in file.read(): print('learnt by', each, flush=True)
        except OSError:
            pass
`;

/** A folder that the user may write to, the two names, and the words that it is not to learn. */
interface Field {
  readonly folder: string;
  readonly names: readonly [string, string];
  readonly secret: string;
}

/** A process of another user. */
interface ExchangingUser {
  readonly stop: () => void;
  /** What it has printed: nothing, as long as it has learnt nothing. */
  readonly learnt: () => string;
}

/** Starts, as root, another user who exchanges two names in a folder, until `scope` ends. Needs Linux. */
export async function startExchangingUser(
  scope: Scope,
  python: string,
  { folder, names, secret }: Field,
): Promise<ExchangingUser> {
  const child = spawn(python, ['-c', ATTACKER, folder, ...names, secret], {
    uid: USER_ID,
    gid: USER_ID,
    env: { ...makeCleanEnvironment('/nonexistent') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  atEnd(scope, () => void child.kill('SIGKILL'));
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.once('exit', (status) => reject(new Error(`the other user ended: ${status}`)));
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      resolve();
    });
  });
  return { stop: () => void child.kill('SIGKILL'), learnt: () => said.replace('ready\n', '') };
}
