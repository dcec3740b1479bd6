/** Nothing in this action asks core for the operating system's release. */
export async function getExecOutput() {
  throw new Error('setup-ca-bundle is built without @actions/exec: it never asks for platform details');
}
