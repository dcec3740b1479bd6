import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAdministrator } from '../../../src/installs/stores/system-windows.ts';

/** Lines of `whoami /groups` in two languages, as far as they matter: only the SIDs are read. */
const EVERYONE = 'Everyone  Well-known group S-1-1-0  Mandatory group, Enabled by default, Enabled group';
const ADMINISTRATORS =
  'VORDEFINIERT\\Administratoren  Alias  S-1-5-32-544  Verbindliche Gruppe, Besitzer der Gruppe';
const OTHERS = 'BUILTIN\\Hyper-V Administrators  Alias  S-1-5-32-578  Mandatory group';
const label = (name: string, number: number): string =>
  `Mandatory Label\\${name} Mandatory Level  Label  S-1-16-${number}`;

/** learn.microsoft.com: Well-known SIDs; Mandatory Integrity Control; Service user accounts. */
for (const [name, lines, expected] of [
  ['an administrator whose rights are raised', [EVERYONE, ADMINISTRATORS, label('High', 12288)], true],
  ['LocalSystem', [ADMINISTRATORS, EVERYONE, label('System', 16384)], true],
  ['NETWORK SERVICE, the runner’s default account', [EVERYONE, label('System', 16384)], false],
  ['LOCAL SERVICE', [EVERYONE, label('System', 16384)], false],
  ['an administrator whom Windows asks first', [EVERYONE, ADMINISTRATORS, label('Medium', 8192)], false],
  ['a user', [EVERYONE, label('Medium', 8192)], false],
  ['a user of a group with a longer number', [`${EVERYONE}\nS-1-5-32-5440`, label('High', 12288)], false],
  ['a member of another group', [EVERYONE, OTHERS, label('High', 12288)], false],
  ['nobody that is known', [''], false],
] as const) {
  test(`${name} is ${expected ? 'an' : 'no'} administrator`, () => {
    assert.equal(isAdministrator(lines.join('\r\n')), expected);
  });
}
