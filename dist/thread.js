export const id = "thread";
export const ids = ["thread"];
export const modules = {

4029:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  askDecoder: () => (askDecoder)
});
var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9524);


const MAX_DECODING_MS = 10_000;
const MAX_DECODING_MIB = 512;
const PROGRAM = new URL(import.meta.url.endsWith('.ts') ? './decoder.ts' : './decoder.js', import.meta.url);
const EVENTS = ['message', 'error', 'exit'];
let waiting;
let isFree = Promise.resolve();
function askDecoder(bytes, options) {
    const answer = isFree.then(() => ask(bytes, options));
    isFree = answer;
    return answer;
}
async function ask(bytes, { password, isIssuerAnswer = false, signal, maxMs = MAX_DECODING_MS, maxMib = MAX_DECODING_MIB, }) {
    const isOver = {
        code: 'too-large',
        refusal: 'content that was not decoded before the run ended',
    };
    if (signal?.aborted)
        return isOver;
    let thread;
    try {
        thread = waiting ?? startThread(maxMib);
    }
    catch (cause) {
        return explain(cause, maxMib);
    }
    waiting = undefined;
    thread.ref();
    let isUsable = false;
    let stop = () => { };
    const answer = await new Promise((settle) => {
        const timer = setTimeout(settle, maxMs, {
            code: 'too-large',
            refusal: `content that takes more than ${maxMs / 1000} seconds to decode`,
        });
        const end = () => settle(isOver);
        signal?.addEventListener('abort', end);
        thread.once('message', (found) => {
            isUsable = true;
            settle(found);
        });
        thread.once('error', (cause) => settle(explain(cause, maxMib)));
        thread.once('exit', () => settle(explain('it ended', maxMib)));
        stop = () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', end);
            for (const event of EVENTS)
                thread.removeAllListeners(event);
        };
        const copy = new Uint8Array(bytes); // of these bytes alone, not of all that they are a part of
        const question = { bytes: copy, password, isIssuerAnswer };
        thread.postMessage(question, [copy.buffer]);
    });
    stop();
    if (isUsable) {
        thread.unref(); // the program ends although it waits
        waiting = thread;
    }
    else {
        thread.on('error', () => { }); // it may run out of memory while it is ended
        void thread.terminate();
    }
    return answer;
}
function startThread(maxMib) {
    const resourceLimits = { maxOldGenerationSizeMb: maxMib };
    return new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(PROGRAM, { name: 'decoder', argv: [], env: {}, execArgv: [], resourceLimits });
}
function explain(cause, maxMib) {
    if (cause.code === 'ERR_WORKER_OUT_OF_MEMORY') {
        return {
            code: 'too-large',
            refusal: `content that takes more than ${maxMib} MiB of memory to decode`,
        };
    }
    const why = (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .describeCause */ .V$)(cause);
    return {
        code: 'unparsable-certificate',
        refusal: `content in another form than PEM, for which a thread was needed that failed (${why})`,
    };
}


})

};
