import { join } from 'node:path';
import { ROOT } from '../../scripts/root.ts';

/**
 * The value of GOCACHE for tests that compile: since 1.20 Go comes without its own packages compiled, which takes most of a
 * minute. It lies where tools keep such things in a checkout.
 */
export const GO_CACHE = join(ROOT, 'node_modules/.cache/go');
