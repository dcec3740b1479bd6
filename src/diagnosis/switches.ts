import type { Switch } from '../clients/switches.ts';
import type { DiagnosisFinding } from '../report/diagnosis.ts';

/** Where verification is switched off, as a finding. */
export function explainSwitch({ what, who, remedy }: Switch): DiagnosisFinding {
  return {
    code: 'verification-off',
    severity: 'error',
    message: `${what} switches verification off (${who}): anyone on the way can read and change what is sent.`,
    advice: `${remedy} With a bundle that has the CA it is not needed.`,
  };
}
