import type { Context } from '../../context.ts';
import type { Plan } from '../change.ts';
import type { InstallTerms } from '../terms.ts';
import { planLinux } from './system-linux.ts';
import { planMacos } from './system-macos.ts';
import { planWindows } from './system-windows.ts';

/** Plans the install into the store of the operating system, which all its users and services read. */
export async function planSystem(terms: InstallTerms, context: Context): Promise<Plan> {
  if (terms.wanted.length === 0) return { changes: [], already: ['the system store'], obstacles: [] };
  if (context.platform === 'darwin') return planMacos(terms);
  if (context.platform === 'win32') return planWindows(terms, context);
  return planLinux(terms);
}
