import { findNode } from '../__tests__/support/node-runtimes.ts';
import { makeAuthority } from '../__tests__/support/pki.ts';
import type { Scope } from '../__tests__/support/scope.ts';
import { prepareActionRun } from './action-run.ts';
import { compare, compareAtMost, type Figure, inform, measureCosts, type Variant } from './measure.ts';

const ROUNDS = 15;

/** A default store with nothing in it that Node does not have: what this machine's has of its own would be added. */
const MOZILLA = { 'default-store': 'mozilla' };

/**
 * What NODE_EXTRA_CA_CERTS costs every start of Node 20, which reads it at once and with it its own list: with one CA
 * added, and (to see what is spared) if it named the whole bundle. Throws if the action exports it with nothing to add.
 */
export async function measureNodeCost(scope: Scope): Promise<readonly Figure[]> {
  const node = findNode(20);
  if (node === undefined) throw new Error('Node 20 is not installed: run npm ci');
  const nothing = await prepareActionRun(scope, MOZILLA);
  if ('NODE_EXTRA_CA_CERTS' in nothing.result.exported) throw new Error('a variable with nothing to add');
  const { pem } = makeAuthority({ name: 'Corp Root' });
  const { result } = await prepareActionRun(scope, { ...MOZILLA, certificates: pem });
  const { NODE_EXTRA_CA_CERTS: added, SSL_CERT_FILE: bundle } = result.exported;
  if (added === undefined || bundle === undefined) throw new Error('the action has exported too little');
  const start = (path?: string): Variant => {
    const environment = { ...nothing.result.processEnvironment };
    if (path !== undefined) environment.NODE_EXTRA_CA_CERTS = path;
    return () => ({ program: node, programArguments: ['-e', '0'], environment });
  };
  const costs = await measureCosts(
    { bare: start(), withAdded: start(added), withBundle: start(bundle) },
    ROUNDS,
  );
  return [
    inform('Node 20, node -e 0', costs.bare.wallMs, ' ms'),
    ...compareAtMost('Node 20 with one CA added, against none added', costs.withAdded, costs.bare, 1.9),
    ...compare('Node 20 with the whole bundle added, against none added', costs.withBundle, costs.bare),
  ];
}
