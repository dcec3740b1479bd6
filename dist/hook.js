export const id = "hook";
export const ids = ["hook"];
export const modules = {

6503:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  readConfiguration: () => (readConfiguration)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var _files_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9686);
var _fleet_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8469);



const STOP_JOB = 100;
async function readConfiguration(world) {
    const { folder, request, problems, isSoft, reportTo, context } = await (0,_fleet_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .readSettings */ .s)(world);
    const pods = findPods(world);
    const locate = (outcome) => pods?.(outcome) ?? outcome;
    return {
        context: {
            ...context,
            folders: widenWorkspace(world.folders),
            ...(pods === undefined ? {} : { isForPods: true }),
        },
        request,
        problems,
        reportTo,
        exitCode: isSoft ? 0 : STOP_JOB,
        judge: (outcome) => (outcome.status === 'failed' ? explain(outcome, !isSoft, folder) : locate(outcome)),
        locate,
    };
}
function findPods({ environment, folders: { temporary }, }) {
    const { ACTIONS_RUNNER_CONTAINER_HOOKS: hooks = '', KUBERNETES_SERVICE_HOST: cluster } = environment;
    if (temporary === undefined || hooks === '' || (!cluster && !/k8s/.test(hooks)))
        return undefined;
    const isAlwaysInPod = /^(?:1|\$?true)$/i.test(environment.ACTIONS_RUNNER_REQUIRE_JOB_CONTAINER ?? '');
    if (!isAlwaysInPod)
        return /novolume/.test(hooks) ? (outcome) => outcome : undefined;
    const rename = (text) => text.replaceAll(temporary, `/__w/${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(temporary)}`);
    return (outcome) => ({
        ...outcome,
        variables: outcome.variables.map((it) => ({ ...it, value: rename(it.value) })),
        files: outcome.files && renameFiles(outcome.files, rename),
    });
}
function renameFiles(files, rename) {
    const { bundle, extra, truststore, report } = files;
    return {
        ...files,
        bundle: rename(bundle),
        extra: extra && rename(extra),
        truststore: truststore && rename(truststore),
        report: rename(report),
    };
}
function widenWorkspace(folders) {
    const { workspace, temporary } = folders;
    if (workspace === undefined || temporary === undefined)
        return folders;
    const work = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(temporary); // _work/_temp
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(work) !== work && (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(workspace, work) ? { ...folders, checkouts: [work] } : folders;
}
function explain(outcome, isHard, folder) {
    const what = isHard ? 'This job is stopped (fail: hard)' : 'This job goes on without it (fail: soft)';
    const message = `The job-started hook of this runner could not make the CA bundle. ${what}. Your workflow is not the cause. The administrator of the runner must look at ${folder} and at the other messages.`;
    const severity = isHard ? 'error' : 'warning';
    const soften = (problem) => problem.severity === 'error' ? { ...problem, severity } : problem;
    return {
        ...outcome,
        problems: [{ code: 'hook-failed', severity, message }, ...outcome.problems.map(soften)],
    };
}


})

};
