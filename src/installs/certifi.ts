import type { Context } from '../context.ts';
import type { Plan } from './change.ts';
import type { InstallTerms } from './installs.ts';

/** To be built. */
export async function planCertifi(_terms: InstallTerms, _context: Context): Promise<Plan> {
  return { changes: [], already: [], obstacles: [] };
}
