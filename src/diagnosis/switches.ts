import type { Switch } from '../clients/switches.ts';
import type { DiagnosisFinding } from '../report/diagnosis.ts';

/** Where verification is switched off, as a finding. */
export function explainSwitch({ what, who, remedy }: Switch): DiagnosisFinding {
  return {
    code: 'verification-off',
    severity: 'error',
    message: `${what} switches verification off (${who}): anyone on the way can read and change what you send.`,
    advice: `${remedy} You do not need it if the bundle has the CA.`,
  };
}
