import { RUST_SETUPS } from '../support/client-setups/rust.ts';
import { proveFamily } from './proof.ts';

proveFamily('Rust', RUST_SETUPS);
