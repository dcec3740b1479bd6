import {
  GNUTLS,
  GO,
  GO_NEWER,
  GO_OLDER,
  JAVA,
  JAVA_NEWER,
  NODE_24,
  OPENSSL,
  STRICT,
} from '../../src/certificates/lint/lint-clients.ts';
import { LINT_RULES } from '../../src/certificates/lint/lint-rules.ts';
import type { Verdicts } from './tls-judges.ts';

const NODE = ['node20', 'node22', 'node24', 'node26'];
const WITH_OPENSSL = ['curl', 'python', 'python313', 'openssl35', ...NODE, 'ruby'];

/** The judges for whom the words of a rule stand. */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  [STRICT]: ['python313'],
  [OPENSSL]: WITH_OPENSSL,
  [LINT_RULES['legacy-renegotiation'].refusedBy[0]]: WITH_OPENSSL,
  [GNUTLS]: ['git'],
  [GO]: ['go', 'go126'],
  [GO_NEWER]: ['go126'],
  [GO_OLDER]: ['go'],
  [JAVA]: ['java', 'java25'],
  [JAVA_NEWER]: ['java25'],
  [NODE_24]: ['node24'],
  curl: ['curl'],
  [LINT_RULES['issuer-missing'].refusedBy[0]]: ['python', 'openssl35', ...NODE, 'ruby'],
};

/** Where the release of a judge decides, and the machine's may be either. */
const BY_RELEASE: Lenient = [[/^rare-key-dsa/, ['java']]];

/** Whom the words of a rule take in although they let it pass: by the name of a case. */
export type Lenient = readonly (readonly [name: RegExp, judges: readonly string[]])[];

/** Where what judges said differs from what the rules say of who refuses; nothing where they agree. */
export function findDisagreements(
  verdicts: Readonly<Record<string, Verdicts>>,
  refusing: Readonly<Record<string, readonly string[]>>,
  lenient: Lenient = [],
): readonly string[] {
  return Object.entries(verdicts).flatMap(([judge, verdictOf]) =>
    Object.entries(refusing).flatMap(([name, refusedBy]) => {
      if (BY_RELEASE.some(([of, judges]) => of.test(name) && judges.includes(judge))) return [];
      const isNamed = refusedBy.some((client) => MEANT[client]?.includes(judge));
      const isLenient = lenient.some(([of, judges]) => of.test(name) && judges.includes(judge));
      const isRefused = verdictOf[name] !== 'ok';
      return isRefused === (isNamed && !isLenient)
        ? []
        : [`${name}: ${judge} says ${verdictOf[name]}, the rules name ${refusedBy.join(' | ')}`];
    }),
  );
}
