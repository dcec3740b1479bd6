import type { Fingerprint } from '../../certificates/certificate.ts';
import type { Loaded } from '../source.ts';

/** The default store: what the runner trusts before anything is added. `label` names it, `path` is its file, if it is one. */
export interface DefaultStore extends Loaded {
  readonly label: string;
  readonly path: string | undefined;
  /** Roots that come with the platform, distrusted ones among them: no client that has its own list needs them. */
  readonly publicRoots?: readonly Fingerprint[];
}

/** Why a machine's own store is not available; `beside` are CAs that it has anyway. */
export interface NoStore {
  readonly reason: string;
  readonly beside?: DefaultStore | undefined;
}
