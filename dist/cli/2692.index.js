"use strict";
exports.id = 2692;
exports.ids = [2692];
exports.modules = {

/***/ 90311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isForkEvent: () => (/* reexport */ fork_isForkEvent),
  readEvent: () => (/* reexport */ readEvent),
  requestIdToken: () => (/* reexport */ requestIdToken)
});

// UNUSED EXPORTS: RunnerError, actionInputs, appendSummary, assertBooleans, createLog, maskEnvironment, maskSecret, maskToken, onAbandon, printable, readJob, runProgram, setOutputs, trackUnfinished, writeResultFile

// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var types = __webpack_require__(44411);
;// CONCATENATED MODULE: ./packages/runner/lib/fork.js

/**
 * Whether an event brings code of a fork: a pull request whose head is in another repository (or in one that is gone),
 * or a workflow run that such a one started.
 */
function fork_isForkEvent(event) {
    const { pull_request: pullRequest, workflow_run: run } = event;
    if ((0,types/* isJsonObject */.O)(pullRequest))
        return isOther(at(pullRequest, 'head', 'repo'), at(pullRequest, 'base', 'repo'));
    if ((0,types/* isJsonObject */.O)(run))
        return isOther(run.head_repository, event.repository);
    return false;
}
function at(value, ...path) {
    return path.reduce((inner, key) => ((0,types/* isJsonObject */.O)(inner) ? inner[key] : undefined), value);
}
/** Ids stay when a repository is renamed, so they are compared where both are known. */
function isOther(head, base) {
    if (!(0,types/* isJsonObject */.O)(base))
        return false;
    if (!(0,types/* isJsonObject */.O)(head))
        return true;
    if (typeof head.id === 'number' && typeof base.id === 'number')
        return head.id !== base.id;
    return head.full_name !== base.full_name;
}

// EXTERNAL MODULE: ./packages/wire/lib/http/url.js
var http_url = __webpack_require__(48369);
// EXTERNAL MODULE: ./packages/wire/lib/error.js
var lib_error = __webpack_require__(20209);
;// CONCATENATED MODULE: ./packages/runner/lib/error.js
/** The one error class of this package. Messages name the input or variable, never a secret. */
class error_RunnerError extends Error {
    code;
    remedy;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'RunnerError';
        this.code = code;
        this.remedy = details.remedy;
    }
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
;// CONCATENATED MODULE: ./packages/runner/lib/secrets.js


/** A shorter text occurs everywhere, and masking it would make the log unreadable. */
const MIN_LENGTH = 4;
/**
 * Has the runner mask a secret in everything that is printed from now on: as it is, line by line, percent-encoded and
 * decoded, escaped as in JSON, and in base64.
 *
 * @param what names the secret in the error, which never shows it
 * @throws RunnerError `INPUT` for a secret of fewer than four characters, which nobody can mask (case S02)
 */
function maskSecret(secret, what) {
    if (secret.trim() === '')
        return;
    if (secret.trim().length < MIN_LENGTH) {
        throw new error_RunnerError('INPUT', `${what}: is shorter than ${MIN_LENGTH} characters and could not be kept out of the log`, {
            remedy: 'use a longer secret',
        });
    }
    for (const form of formsOf(secret))
        core/* setSecret */.Pq(form);
}
/** Masks a token and its parts: a part alone is as good as the whole to whoever holds the others. */
function maskToken(token, what) {
    maskSecret(token, what);
    for (const part of token.split('.'))
        if (part.length >= MIN_LENGTH)
            maskSecret(part, what);
}
/** Masks the secrets that the environment holds: request token of the ID token, passwords of proxies. */
function maskEnvironment(env) {
    const { ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken } = env;
    if (requestToken !== undefined)
        maskToken(requestToken, 'ACTIONS_ID_TOKEN_REQUEST_TOKEN');
    for (const name of ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY']) {
        for (const url of [env[name], env[name.toLowerCase()]]) {
            for (const secret of proxySecretsIn(url ?? ''))
                maskSecret(secret, `the password in ${name}`);
        }
    }
}
/** Every form of a secret that could be printed, the longest first. */
function formsOf(secret) {
    const forms = new Set();
    for (const text of [secret, ...secret.split(/\r\n|\r|\n|%0A|%0D/i)]) {
        const line = text.trim();
        if (line.length < MIN_LENGTH)
            continue;
        forms.add(text).add(line).add(encodeURIComponent(line)).add(decoded(line));
        forms.add(JSON.stringify(line).slice(1, -1));
        forms.add(Buffer.from(line).toString('base64')).add(Buffer.from(line).toString('base64url'));
    }
    return [...forms].filter((form) => form.length >= MIN_LENGTH).sort((a, b) => b.length - a.length);
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/**
 * The password of a proxy's URL as it stands there, and the credentials as they are sent. Not the user's name alone:
 * masking it would tear holes into every text that has the word. Taken by hand, since a URL may be one that no parser
 * accepts.
 */
function proxySecretsIn(url) {
    const [, user, password] = /^(?:[a-z0-9]+:\/\/)?([^/?#:]*):(.+)@[^@]*$/i.exec(url.trim()) ?? [];
    if (user === undefined || password === undefined)
        return [];
    return [password, Buffer.from(`${decoded(user)}:${decoded(password)}`).toString('base64')];
}

;// CONCATENATED MODULE: ./packages/runner/lib/id-token.js



/** Longest ID token that is looked at, in characters; GitHub's have about two thousand. */
const MAX_TOKEN = 64 * 1024;
/** Largest answer that is read to tell a wrong token from a broken service, in bytes. */
const MAX_REPLY = 4 * 1024 * 1024;
const REMEDY = 'add `permissions: id-token: write` to the job; jobs of pull requests from forks never get it';
/**
 * An ID token of this job for the audience, masked before it is handed out.
 *
 * @param mask has the runner mask it; of use only to who prints for the runner's log
 * @throws RunnerError `ID_TOKEN` when the job may not ask for one, or what came is none (case N16); WireError for the
 * network, `URL_REFUSED` for an endpoint that is not https
 */
async function requestIdToken(audience, env, http, mask = maskToken) {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: endpoint, ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken } = env;
    if (endpoint === undefined || endpoint === '' || requestToken === undefined || requestToken === '') {
        throw new error_RunnerError('ID_TOKEN', 'the job may not ask for an ID token, so there is nobody to sign as', {
            remedy: REMEDY,
        });
    }
    const url = (0,http_url/* assertServiceUrl */.VT)(endpoint, 'ACTIONS_ID_TOKEN_REQUEST_URL');
    url.searchParams.set('audience', audience);
    const token = tokenIn(await fetchToken(url, requestToken, http));
    mask(token, 'the ID token');
    return token;
}
async function fetchToken(url, requestToken, http) {
    try {
        const reply = await http.request({
            service: 'ID token endpoint',
            url,
            headers: { authorization: `Bearer ${requestToken}`, accept: 'application/json' },
            maxBytes: MAX_REPLY,
        });
        return reply.json();
    }
    catch (error) {
        if (!(error instanceof lib_error/* WireError */.c))
            throw error;
        if (error.code === 'TOO_LARGE')
            throw new error_RunnerError('ID_TOKEN', error.message, { cause: error });
        if (error.status === 401 || error.status === 403) {
            throw new error_RunnerError('ID_TOKEN', `the runner's endpoint refuses to give an ID token (${error.status})`, {
                remedy: REMEDY,
                cause: error,
            });
        }
        throw error;
    }
}
/** The token of a reply. Its length is looked at before anything walks over it. */
function tokenIn(reply) {
    const token = (0,types/* isJsonObject */.O)(reply) ? reply.value : undefined;
    if (typeof token !== 'string' || token === '') {
        throw new error_RunnerError('ID_TOKEN', "the runner's endpoint answered without an ID token", { remedy: REMEDY });
    }
    if (token.length > MAX_TOKEN) {
        throw new error_RunnerError('ID_TOKEN', `the ID token has ${token.length} characters; at most ${MAX_TOKEN} are taken`);
    }
    if (!/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*$/.test(token)) {
        throw new error_RunnerError('ID_TOKEN', "what the runner's endpoint gave is not an ID token");
    }
    return token;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./packages/wire/lib/json/parse.js + 3 modules
var parse = __webpack_require__(3100);
;// CONCATENATED MODULE: ./packages/runner/lib/job.js




/** GitHub caps a payload at 25 MB. */
const MAX_EVENT_BYTES = 32 * 1024 * 1024;
/** The job of this step. @throws RunnerError `INPUT` for a variable that every runner sets, WireError for a broken event */
function readJob(env) {
    const serverUrl = needed(env, 'GITHUB_SERVER_URL').replace(/\/+$/, '');
    const event = readEvent(env);
    const { ImageOS: os, ImageVersion: version } = env;
    return {
        serverUrl,
        apiUrl: given(env, 'GITHUB_API_URL') ??
            (serverUrl === 'https://github.com' ? 'https://api.github.com' : `${serverUrl}/api/v3`),
        repository: needed(env, 'GITHUB_REPOSITORY'),
        eventName: needed(env, 'GITHUB_EVENT_NAME'),
        ref: env.GITHUB_REF ?? '',
        runId: env.GITHUB_RUN_ID ?? '',
        runAttempt: given(env, 'GITHUB_RUN_ATTEMPT') ?? '1',
        runnerName: given(env, 'RUNNER_NAME'),
        runnerImage: os && version ? { os, version } : undefined,
        workspace: given(env, 'GITHUB_WORKSPACE') ?? process.cwd(),
        tempDir: needed(env, 'RUNNER_TEMP'),
        isFork: isForkEvent(event),
        event,
        artifactsList: given(env, 'GITHUB_ARTIFACTS_LIST'),
    };
}
/**
 * The payload of the event that started the run; an empty one where the runner gives none.
 *
 * @throws RunnerError `INPUT` when the file cannot be read or is too large, WireError when it is not strict JSON
 */
function readEvent(env) {
    const path = given(env, 'GITHUB_EVENT_PATH');
    if (path === undefined)
        return {};
    const what = 'GITHUB_EVENT_PATH';
    const event = (0,parse/* parseJson */.q)(bytesOf(path, what), { what, maxBytes: MAX_EVENT_BYTES, maxDepth: 100 });
    if ((0,types/* isJsonObject */.O)(event))
        return event;
    throw new error_RunnerError('INPUT', `${what}: the payload of the event is not an object`);
}
function bytesOf(path, what) {
    try {
        const { size } = (0,external_node_fs_.statSync)(path);
        if (size <= MAX_EVENT_BYTES)
            return (0,external_node_fs_.readFileSync)(path);
    }
    catch (cause) {
        throw new error_RunnerError('INPUT', `${what}: the payload of the event cannot be read`, { cause });
    }
    throw new error_RunnerError('INPUT', `${what}: the payload of the event has more than ${MAX_EVENT_BYTES} bytes`);
}
function given(env, name) {
    const value = env[name];
    return value === undefined || value === '' ? undefined : value;
}
function needed(env, name) {
    const value = given(env, name);
    if (value !== undefined)
        return value;
    throw new RunnerError('INPUT', `${name}: is not set; this program is a step of a GitHub Actions job`, {
        remedy: 'run it with `uses:` in a workflow, on a runner that sets the default variables',
    });
}

;// CONCATENATED MODULE: ./packages/runner/lib/index.js















/***/ })

};
;