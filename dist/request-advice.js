export const id = "request-advice";
export const ids = ["request-advice", "python-lenient"];
export const modules = {

2790:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  PYTHON_MODULES: () => (PYTHON_MODULES),
  addPythonFolder: () => (addPythonFolder),
  u: () => (PYTHON_LENIENT_WARNING),
  z: () => (removePythonFolder)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

const OWN = /[\\/]setup-ca-bundle-\w{6}[\\/]python-lenient[\\/]?$/;
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
const PYTHON_LENIENT_WARNING = 'python-lenient: Python 3.13 and newer check certificates less strictly in this job, as Python 3.12 does. They take CAs and servers whose certificates break the rules of RFC 5280. They still check signatures, dates, host names and who signed. A Python program that asks for strict checks itself does not get them. Have the CA or the proxy fixed, then remove this choice.';
const PYTHON_MODULES = [
    { name: 'sitecustomize.py', text: SITECUSTOMIZE },
    { name: '__pycache__', text: '' },
];
function addPythonFolder(present, folder) {
    const rest = removePythonFolder(present ?? '', folder);
    return rest === '' ? folder : folder + node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter + rest;
}
function removePythonFolder(present, folder) {
    const parts = present.split(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter);
    return parts.filter((part) => part !== folder && !OWN.test(part)).join(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter);
}


}),

839:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  explainRequest: () => (explainRequest)
});
var _clients_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9449);
var _clients_python_lenient_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2790);


function explainRequest(request, now) {
    const problems = [];
    if (request.verifyClients && request.hosts.length + request.verifyHosts.length === 0) {
        problems.push({
            code: 'nothing-given',
            severity: 'notice',
            message: 'verify-clients: there is no host to test the clients with. Add one to hosts or verify-hosts: host[:port].',
        });
    }
    if ((0,_clients_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .hasModules */ .iM)(request.clients)) {
        problems.push({
            code: 'weaker-checks',
            severity: 'warning',
            message: `clients: ${_clients_python_lenient_js__WEBPACK_IMPORTED_MODULE_1__/* .PYTHON_LENIENT_WARNING */ .u}`,
        });
    }
    if (now === undefined) {
        problems.push({
            code: 'clock-behind',
            severity: 'warning',
            message: 'The clock of this machine is earlier than this build of setup-ca-bundle: no certificate was left out for its dates. Set the clock, or TLS will fail.',
        });
    }
    return problems;
}


})

};
