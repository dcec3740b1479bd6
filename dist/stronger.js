export const id = "stronger";
export const ids = ["stronger"];
export const modules = {

4162:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  _: () => (describeStanding),
  findStronger: () => (findStronger)
});
var _clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2600);
var _precedence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9650);


function findStronger(settings, planned, terms) {
    const { kept } = terms;
    const ours = new Set(planned.filter(({ action }) => action !== 'kept').map(({ variable }) => variable));
    const clients = new Map();
    const problems = [];
    // a file is the reason that can be named; the variable may be ours, from an earlier use
    for (const setting of [...settings].sort((one, other) => Number(isVariable(one)) - Number(isVariable(other)))) {
        if (isVariable(setting) && (ours.has(setting.key.slice(1)) || kept.has(setting.key.slice(1))))
            continue;
        const rulings = (0,_precedence_js__WEBPACK_IMPORTED_MODULE_1__/* .findRulings */ .Uf)(setting.key, ours);
        for (const ruling of rulings) {
            const answer = setting.isTaken && !kept.has(ruling.answer ?? '') ? findAnswer(ruling, terms) : undefined;
            if (answer) {
                const known = clients.get(answer.variable);
                if (known === undefined)
                    clients.set(answer.variable, { client: answer, because: toBecause(setting, ruling) });
            }
            else if (!(isVariable(setting) && ruling.answer !== undefined && setting.isTaken)) {
                if (isEnough(setting, terms))
                    continue;
                const isAnsweredElsewhere = rulings.some(({ answer: other }) => other !== undefined);
                const isAside = ruling.answer === undefined && isAnsweredElsewhere;
                problems.push(describe(setting, ruling, terms, isAside || setting.isLeft ? 'notice' : 'warning'));
            }
        }
    }
    return { clients: [...clients.values()], problems };
}
function isVariable({ key }) {
    return key.startsWith('$');
}
function findAnswer({ answer }, { clients, excluded }) {
    const client = [..._clients_js__WEBPACK_IMPORTED_MODULE_0__/* .TLS_CLIENTS */ .dK, ..._clients_js__WEBPACK_IMPORTED_MODULE_0__/* .ANSWERING */ .xE].find(({ variable }) => variable === answer);
    if (client === undefined || excluded.includes(client.id))
        return undefined;
    return client.byDefault && !clients.includes(client) ? undefined : client;
}
function isEnough({ holds }, { needed }) {
    return holds !== undefined && needed.every((fingerprint) => holds.has(fingerprint));
}
function toBecause(setting, { clients, over }) {
    const { file = null, line = null } = setting;
    const text = `because ${describeStanding(setting)} wins over ${over.join(' and ')} for ${clients.map(_precedence_js__WEBPACK_IMPORTED_MODULE_1__/* .nameClient */ .Zs).join(', ')}`;
    return { setting: nameKey(setting), file, line, text };
}
function describeStanding(setting) {
    const { file, line } = setting;
    const name = nameKey(setting);
    if (file === undefined)
        return name;
    return line === undefined ? `${name} in ${file}` : `${name} in ${file}, line ${line},`;
}
function nameKey({ key }) {
    return (0,_precedence_js__WEBPACK_IMPORTED_MODULE_1__/* .nameSetting */ .cM)(key).replace(/ in .*/, '');
}
function describe(setting, ruling, { bundle }, severity) {
    const { clients, over, answer } = ruling;
    const who = clients.map(_precedence_js__WEBPACK_IMPORTED_MODULE_1__/* .nameClient */ .Zs).join(', ');
    const effect = `${describeStanding(setting)} wins over ${over.join(' and ')} for ${who}: this setting stays, and the bundle is not read there.`;
    const message = `${effect} ${advise(setting, answer, (0,_precedence_js__WEBPACK_IMPORTED_MODULE_1__/* .writeSetting */ .cz)(setting.key, bundle))}`;
    return { code: 'setting-wins', severity, message };
}
function advise(setting, answer, written) {
    const { isTaken } = setting;
    if (written === undefined) {
        return answer === undefined
            ? 'Remove the trust store from it.'
            : 'What it names is not in the bundle. Unset it, or name that file in certificates, too.';
    }
    const why = answer === undefined
        ? 'No variable is stronger.'
        : isTaken
            ? `${answer} is stronger, but is not to be set.`
            : `${answer} is stronger, but is not set, because what the setting names is not in the bundle.`;
    const more = isTaken ? '' : ' If what it names now is needed, too, name that file in certificates.';
    return `${why} Remove the line, or write there: ${written}${more}`;
}


})

};
