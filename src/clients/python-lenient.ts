import { delimiter } from 'node:path';

/** Such a folder that an earlier use of this tool wrote, by its place: folders have six random characters at the end. */
const OWN = /[\\/]setup-ca-bundle-\w{6}[\\/]python-lenient[\\/]?$/;

/**
 * Runs in every Python that starts, from 2.7 on. It changes the constant that ssl and urllib3 set their flags by
 * (`create_default_context`, `create_urllib3_context`), as soon as `_ssl` is loaded and before they read it: what loads no
 * TLS loads none for this.
 */
const SITECUSTOMIZE = `# Written by setup-ca-bundle (clients: +python-lenient). Python runs this when it starts.
# From Python 3.13 on it takes VERIFY_X509_STRICT, and nothing else, out of what clients verify with: they judge
# certificates as Python 3.12 does. Then it runs the sitecustomize that comes next, if there is one.
import os
import sys


class LenientSsl(object):
    """Waits until the module _ssl is loaded, whenever that is."""

    def find_spec(self, name, path=None, target=None):
        if name != "_ssl":
            return None
        behind = sys.meta_path.index(self) + 1
        for finder in sys.meta_path[behind:]:
            find_spec = getattr(finder, "find_spec", None)
            spec = find_spec and find_spec(name, path, target)
            if spec is not None:
                self.loader, spec.loader = spec.loader, self
                return spec
        return None

    def create_module(self, spec):
        return self.loader.create_module(spec)

    def exec_module(self, module):
        module.__loader__ = module.__spec__.loader = self.loader
        self.loader.exec_module(module)
        module.VERIFY_X509_STRICT = 0


def run_next(folders):
    if sys.version_info < (3, 5):
        import imp

        imp.load_module(__name__, *imp.find_module(__name__, folders))
        return
    for finder in sys.meta_path:
        find_spec = getattr(finder, "find_spec", None)
        spec = find_spec and find_spec(__name__, folders)
        if spec and spec.loader:
            from importlib.util import module_from_spec

            sys.modules[__name__] = module_from_spec(spec)
            spec.loader.exec_module(sys.modules[__name__])
            return


if sys.version_info >= (3, 13):
    sys.meta_path.insert(0, LenientSsl())
run_next(sys.path[sys.path.index(os.path.dirname(__file__)) + 1 :])
`;

/** What the choice means, and for which programs. */
export const PYTHON_LENIENT_WARNING =
  'python-lenient: Python 3.13 and newer check certificates less strictly in this job, as Python 3.12 does. They take CAs and servers whose certificates break the rules of RFC 5280. They still check signatures, dates, host names and who signed. A Python program that asks for strict checks itself does not get them. Have the CA or the proxy fixed, then remove this choice.';

/**
 * The files of our folder. An empty file replaces Python's cache: the Python of root would leave a folder that belongs to
 * root.
 */
export const PYTHON_MODULES: readonly { readonly name: string; readonly text: string }[] = [
  { name: 'sitecustomize.py', text: SITECUSTOMIZE },
  { name: '__pycache__', text: '' },
];

/** The value of PYTHONPATH with our folder in front: what is there stays behind it, without an earlier one of ours. */
export function addPythonFolder(present: string | undefined, folder: string): string {
  const rest = removePythonFolder(present ?? '', folder);
  return rest === '' ? folder : folder + delimiter + rest;
}

/** A value of PYTHONPATH without folders of ours. */
export function removePythonFolder(present: string, folder: string): string {
  const parts = present.split(delimiter);
  return parts.filter((part) => part !== folder && !OWN.test(part)).join(delimiter);
}
