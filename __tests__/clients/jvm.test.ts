import { JAVA_SETUPS, JVM_CURRENT_SETUPS } from '../support/client-setups/jvm.ts';
import { proveFamily } from './proof.ts';

proveFamily('Java', JAVA_SETUPS);
proveFamily('Java’s libraries and programs as Maven Central has them', JVM_CURRENT_SETUPS);
