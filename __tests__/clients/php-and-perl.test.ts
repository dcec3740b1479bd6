import { PERL_SETUPS, PHP_SETUPS } from '../support/client-setups/languages.ts';
import { proveFamily } from './proof.ts';

proveFamily('PHP and Perl', [...PHP_SETUPS, ...PERL_SETUPS]);
