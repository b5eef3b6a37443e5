export const id = 1774;
export const ids = [1774];
export const modules = {

/***/ 61774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeControlsInputs: () => (/* binding */ writeControlsInputs),
  writeExceptions: () => (/* binding */ writeExceptions)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var error = __webpack_require__(77692);
// EXTERNAL MODULE: ./packages/core/lib/storage/write-safely.js
var write_safely = __webpack_require__(28351);
// EXTERNAL MODULE: ./packages/core/lib/subject/read-limited.js
var read_limited = __webpack_require__(97895);
// EXTERNAL MODULE: ./packages/wire/lib/json/parse.js + 3 modules
var parse = __webpack_require__(3100);
// EXTERNAL MODULE: ./packages/wire/lib/json/read.js
var read = __webpack_require__(168);
;// CONCATENATED MODULE: ./packages/policy/lib/kubescape/version.js

/** The first version that heeds when an exception ends. */
const FIRST = [4, 0, 7];
/** Applies no exceptions at all. @see https://github.com/kubescape/kubescape/issues/3771 */
const DEAF = '4.0.13';
/**
 * Whether the Kubescape that scans heeds when an exception ends; what a person should know about it.
 *
 * @throws CoreError bad-input `INPUT` for a version that is older, or none
 */
function checkKubescape(version) {
    const [, core = '', pre] = /^v?(\d{1,5}\.\d{1,5}\.\d{1,5})(-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/.exec(version) ?? [];
    if (core === '')
        throw (0,error/* badInput */.AN)('INPUT', `input kubescape-version: ${version === '' ? 'is missing' : 'is no version'}`, {
            remedy: 'give the version that scans, such as v4.0.12: an older one than v4.0.7 heeds no end of an exception',
        });
    const numbers = core.split('.').map(Number);
    const index = FIRST.findIndex((wanted, place) => numbers[place] !== wanted);
    const isOlder = index === -1 ? pre !== undefined : (numbers[index] ?? 0) < (FIRST[index] ?? 0);
    if (isOlder)
        throw (0,error/* badInput */.AN)('INPUT', `input kubescape-version: ${core}${pre ?? ''} heeds no end of an exception`, {
            remedy: 'scan with Kubescape v4.0.7 or newer: in an older one the exception would hold for good',
        });
    return core === DEAF
        ? [`Kubescape ${DEAF} applies no exceptions (kubescape#3771): the two controls will fail; take another version`]
        : [];
}

// EXTERNAL MODULE: ./packages/policy/lib/evaluate/origin.js
var origin = __webpack_require__(54922);
// EXTERNAL MODULE: ./packages/policy/lib/evaluate/artifact.js
var evaluate_artifact = __webpack_require__(16506);
;// CONCATENATED MODULE: ./packages/policy/lib/kubescape/verified-images.js


/**
 * The result of a `verify` on manifests that ended well.
 *
 * @throws CoreError bad-input `INPUT` for anything else, refused `POLICY` for one that did not verify
 */
function verifiedManifests(result, what) {
    if (result.version !== 1 || result.action !== 'verify')
        throw unfit(what, 'is no result of `verify`');
    if (result.outcome !== 'verified')
        throw (0,error/* refused */.J5)('POLICY', `${what}: what it is about was not verified, so that nothing of it is excepted`, {
            remedy: 'mend what `verify` refused',
        });
    const policyDigest = (0,origin.at)(result.policy, 'digest', 'sha256');
    if (typeof policyDigest !== 'string')
        throw unfit(what, 'was not judged by a policy', 'give `policy` to `verify`');
    const kubernetes = list(result.manifests).filter((one) => (0,origin.at)(one, 'format') === 'kubernetes');
    if (kubernetes.length === 0)
        throw unfit(what, 'is about no manifests of Kubernetes', 'give the manifests that are scanned to `verify`');
    const copies = kubernetes.map((one) => (0,origin.at)(one, 'pinned')).filter((path) => typeof path === 'string');
    if (copies.length < kubernetes.length)
        throw unfit(what, 'has no copies with digests: a tag may be another image by the time of the scan', 'give `manifests-output` to `verify`, and scan that folder');
    const images = new Set(list(result.artifacts).flatMap(imagesOf));
    return {
        copies,
        verifiedAt: timeOf(result.verifiedAt, what),
        policyDigest,
        isVerified: (image) => {
            const digest = /@sha256:[0-9a-f]{64}$/.exec(image)?.[0];
            return digest !== undefined && images.has(`${(0,evaluate_artifact/* repositoryOf */._M)(image)}${digest}`);
        },
    };
}
/** By every name that it was verified under. */
function imagesOf(artifact) {
    const digest = (0,origin.at)(artifact, 'subject', 'digest', 'sha256');
    if ((0,origin.at)(artifact, 'outcome') !== 'verified' || typeof digest !== 'string')
        return [];
    return list((0,origin.at)(artifact, 'places'))
        .map((place) => (0,origin.at)(place, 'image'))
        .filter((image) => typeof image === 'string')
        .map((image) => `${(0,evaluate_artifact/* repositoryOf */._M)(image)}@sha256:${digest}`);
}
function timeOf(value, what) {
    const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
    if (Number.isNaN(time))
        throw unfit(what, 'does not say when it was verified');
    return new Date(time);
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
function unfit(what, problem, remedy = 'give the `result-path` of `verify`') {
    return (0,error/* badInput */.AN)('INPUT', `input verify-result: ${what} ${problem}`, { remedy });
}

// EXTERNAL MODULE: ./packages/core/lib/subject/printable.js
var printable = __webpack_require__(16061);
;// CONCATENATED MODULE: ./packages/policy/lib/kubescape/workloads.js



/** Kinds that Kubescape's controls C-0236 and C-0237 look at, and where each has its pod. */
const POD_SPECS = {
    Pod: ['spec'],
    Deployment: ['spec', 'template', 'spec'],
    ReplicaSet: ['spec', 'template', 'spec'],
    DaemonSet: ['spec', 'template', 'spec'],
    StatefulSet: ['spec', 'template', 'spec'],
    Job: ['spec', 'template', 'spec'],
    CronJob: ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
};
/** Objects of one manifest, those in lists too: with aliases a short list of lists can hold millions. */
const MAX_OBJECTS = 100_000;
/**
 * The workloads of a manifest of Kubernetes, one by one, those in lists too.
 *
 * @throws CoreError bad-input `MANIFEST_FILE`
 */
async function workloadsOf(text, what) {
    const { parseAllDocuments } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const documents = parseAllDocuments(text, { prettyErrors: false, logLevel: 'error' });
    const found = [];
    let objects = 0;
    const count = () => {
        objects += 1;
        if (objects > MAX_OBJECTS)
            throw unreadable(what, `has more than ${MAX_OBJECTS} objects`);
    };
    for (const document of documents) {
        const [error] = document.errors;
        if (error !== undefined)
            throw unreadable(what, error.message);
        const value = plainOf(() => document.toJS(), what);
        found.push(...workloadsIn(value, count));
    }
    return found;
}
function workloadsIn(value, count) {
    count();
    const kind = textAt(value, 'kind');
    const items = (0,origin.at)(value, 'items');
    if (kind.endsWith('List') && Array.isArray(items))
        return items.flatMap((item) => workloadsIn(item, count));
    const way = Object.hasOwn(POD_SPECS, kind) ? POD_SPECS[kind] : undefined;
    if (way === undefined)
        return [];
    const spec = (0,origin.at)(value, ...way);
    const images = [
        ...['initContainers', 'containers', 'ephemeralContainers'].flatMap((list) => itemsAt(spec, list).map((container) => textAt(container, 'image'))),
        ...itemsAt(spec, 'volumes')
            .filter((volume) => (0,origin.at)(volume, 'image') !== undefined)
            .map((volume) => textAt(volume, 'image', 'reference')),
    ];
    return [{ kind, namespace: textAt(value, 'metadata', 'namespace'), name: textAt(value, 'metadata', 'name'), images }];
}
function itemsAt(value, key) {
    const found = (0,origin.at)(value, key);
    return Array.isArray(found) ? found : [];
}
function textAt(value, ...path) {
    const found = (0,origin.at)(value, ...path);
    return typeof found === 'string' ? found : '';
}
function plainOf(read, what) {
    try {
        return read();
    }
    catch (cause) {
        throw unreadable(what, cause instanceof Error ? cause.message : 'cannot be read');
    }
}
function unreadable(what, problem) {
    return (0,error/* badInput */.AN)('MANIFEST_FILE', `${what}: ${(0,printable/* printable */.g)(problem.split('\n')[0] ?? '').slice(0, 200)}`, {
        remedy: 'give the copies that `verify` wrote, as they are',
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/policy/lib/export/formula.js
var formula = __webpack_require__(38137);
;// CONCATENATED MODULE: ./packages/policy/lib/kubescape/exceptions.js



/** What every name of ours begins with. */
const PREFIX = 'slsa-verified-';
/** Controls that look for signatures, in cosign's older tags only. */
const CONTROLS = ['C-0236', 'C-0237'];
/**
 * An exception for each workload whose images were all verified, those of its init containers and volumes too. Kubescape
 * knows a workload by kind, namespace and name and not by its images, so that two of one name are covered by the same
 * exception, and get one only where both were verified.
 *
 * @see kubescape/opa-utils exceptions: designators are regular expressions over the whole value; one that is empty is not
 *   compared
 */
function exceptionsOf(facts) {
    const groups = new Map();
    for (const workload of facts.workloads) {
        const key = JSON.stringify([workload.kind, workload.namespace || 'default', workload.name]);
        groups.set(key, [...(groups.get(key) ?? []), workload]);
    }
    const exceptions = [];
    const left = [];
    for (const group of [...groups].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, members]) => members)) {
        const [workload] = group;
        if (workload === undefined)
            continue;
        const images = [...new Set(group.flatMap((one) => one.images))].sort();
        const why = whyNot(workload, group, images, facts);
        if (why === undefined)
            exceptions.push(exceptionOf(workload, images, facts));
        else
            left.push(`${titleOf(workload)}: ${why}`);
    }
    return { exceptions, left };
}
function whyNot({ name }, group, images, { isVerified }) {
    if (name === '')
        return 'has no name, and an exception without one would cover others';
    if (group.some((one) => one.images.length === 0))
        return 'names no image';
    const strange = images.find((image) => !isVerified(image));
    return strange === undefined ? undefined : `${(0,printable/* printable */.g)(strange.slice(0, 300))} is no image that was verified`;
}
function exceptionOf(workload, images, facts) {
    const { kind, namespace, name } = workload;
    const images256 = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([kind, namespace, name, images]))
        .digest('hex');
    return {
        name: `${PREFIX}${images256.slice(0, 24)}`,
        policyType: 'postureExceptionPolicy',
        creationTime: seconds(facts.verifiedAt),
        expirationDate: seconds(facts.expires),
        actions: ['alertOnly'],
        reason: `${titleOf(workload)}: verified by slsa at ${seconds(facts.verifiedAt)} with ${facts.policy}: ${images.join(', ')}`,
        resources: [
            {
                designatorType: 'Attributes',
                attributes: {
                    kind: (0,formula/* literalPattern */.Kf)(kind),
                    // One that is not named is empty or `default` to Kubescape, and an empty designator would be every namespace.
                    namespace: namespace === '' ? '(default)?' : (0,formula/* literalPattern */.Kf)(namespace),
                    name: (0,formula/* literalPattern */.Kf)(name),
                },
            },
        ],
        posturePolicies: CONTROLS.map((controlID) => ({ controlID })),
    };
}
function titleOf({ kind, namespace, name }) {
    return (0,printable/* printable */.g)(`${kind}/${namespace === '' ? '' : `${namespace}/`}${name || '(no name)'}`.slice(0, 300));
}
function seconds(time) {
    return `${time.toISOString().slice(0, 19)}Z`;
}

// EXTERNAL MODULE: ./packages/core/lib/key/pem.js
var pem = __webpack_require__(4055);
;// CONCATENATED MODULE: ./packages/policy/lib/kubescape/controls-inputs.js


/** Names of the inputs of C-0236. @see kubescape/regolibrary default-config-inputs.json, kubescape opaprocessor */
const KEYS = 'trustedCosignPublicKeys';
const LOG = 'cosignRequireTransparencyLog';
/**
 * The inputs of all controls with the keys that sign images by the policy in place of the trusted keys. The file replaces
 * what Kubescape would download, so that it is made from that: without them other controls would find nothing.
 *
 * @param base what `kubescape download controls-inputs` wrote
 * @throws CoreError bad-input `INPUT` for a base of another form, `POLICY` where no rule accepts a signature of a key
 */
function controlsInputs(policy, base, what) {
    assertBase(base, what);
    const notices = [];
    const signers = signingKeys(policy);
    const keys = signers.flatMap(({ name, publicKeys }) => publicKeys.flatMap((one) => {
        if (policy.revoked.keys.includes(one.fingerprint))
            return [];
        const { asymmetricKeyType, asymmetricKeyDetails } = one.key;
        // It hashes with SHA-256 whatever the key.
        const isRead = ['rsa', 'ed25519'].includes(asymmetricKeyType ?? '') || asymmetricKeyDetails?.namedCurve === 'prime256v1';
        if (!isRead)
            notices.push(`${name}: ${one.fingerprint} is left out: Kubescape reads keys of P-256, RSA and Ed25519`);
        return isRead ? [{ pem: (0,pem/* pemText */.o)({ label: 'PUBLIC KEY', der: one.der }), name }] : [];
    }));
    if (keys.length === 0)
        throw (0,error/* badInput */.AN)('POLICY', `${policy.what}: no rule accepts a signature by a key that Kubescape could be given`, {
            remedy: 'write the key under `publicKey`, and demand it in `signatures`; for certificates write exceptions',
        });
    const logged = signers.filter(({ name, isLogRequired }) => isLogRequired && keys.some((one) => one.name === name));
    notices.push('a key counts for every image that is scanned, not only for those of its rule, and reads older tags (.sig) only', logged.length === 0
        ? `no log entry is asked for (${LOG}); a Kubescape that does not know this input asks the public log for one`
        : `an entry of the public log is asked for, since ${logged.map(({ name }) => name).join(', ')} must have one`);
    const before = base[KEYS];
    if (Array.isArray(before) && before.length > 0)
        notices.push(`${before.length} key(s) of ${what} are replaced by those of the policy`);
    const { [LOG]: _, ...rest } = base;
    return {
        inputs: { ...rest, [KEYS]: keys.map(({ pem }) => pem), ...(logged.length === 0 ? { [LOG]: ['false'] } : {}) },
        notices,
    };
}
/** Keys that sign images: those of provenances and other attestations sign none. */
function signingKeys(policy) {
    const names = new Set(policy.rules.flatMap(({ signatures }) => signatures.flatMap(({ signers }) => signers)));
    return [...policy.signers.values()].flatMap((signer) => signer.kind === 'key' && names.has(signer.name) ? [signer] : []);
}
function assertBase(base, what) {
    const isFlat = Object.values(base).every((value) => Array.isArray(value) && value.every((one) => typeof one === 'string'));
    if (isFlat && Object.keys(base).length > 0)
        return;
    throw (0,error/* badInput */.AN)('INPUT', `input controls-inputs: ${what} is no map of lists of texts`, {
        remedy: 'give what `kubescape download controls-inputs` wrote',
    });
}

;// CONCATENATED MODULE: ./packages/policy/lib/flow/kubescape-flow.js






const EXCEPTIONS = 'exceptions.json';
const INPUTS = 'controls-inputs.json';
const MAX_RESULT = 256 * 1024 * 1024;
const MAX_MANIFEST = 16 * 1024 * 1024;
const MAX_INPUTS = 1024 * 1024;
/** How far clocks may differ, in milliseconds. */
const SKEW = 300_000;
/** Longest that an exception holds, in minutes: one scan. */
const LONGEST = 24 * 60;
/**
 * Exceptions from Kubescape's controls about signatures, for one scan of the very manifests that were verified. Those of
 * an earlier run are taken away first, so that none is left where this one fails.
 *
 * @throws CoreError bad-input `INPUT`, `OUTPUT_PATH`, `MANIFEST_FILE`; refused `POLICY` for a result that is not verified
 */
async function writeExceptions(policy, inputs, ports) {
    const folder = folderOf(inputs);
    const target = (0,external_node_path_.join)((0,external_node_path_.resolve)(ports.job.workspace, folder), EXCEPTIONS);
    await dropOwn(target, `${folder}/${EXCEPTIONS}`, ports);
    const notices = checkKubescape(inputs.input('kubescape-version').trim());
    const minutes = minutesOf(inputs.input('expires-after').trim() || '1h');
    const path = needed('verify-result', inputs);
    const verified = verifiedManifests(await readJson('verify-result', path, MAX_RESULT, ports), path);
    if (verified.policyDigest !== policy.digest.sha256)
        throw (0,error/* badInput */.AN)('INPUT', `input verify-result: ${path} is by another policy than ${policy.what}`, {
            remedy: 'give both steps the same policy',
        });
    const expires = new Date(verified.verifiedAt.getTime() + minutes * 60_000);
    const now = ports.clock.now();
    if (verified.verifiedAt.getTime() > now + SKEW || expires.getTime() <= now)
        throw (0,error/* badInput */.AN)('INPUT', `input verify-result: ${path} is of ${verified.verifiedAt.toISOString()}`, {
            remedy: `verify again: exceptions hold for ${minutes} minute(s) from then`,
        });
    const workloads = [];
    for (const copy of verified.copies) {
        const bytes = await readInput('verify-result', copy, MAX_MANIFEST, ports);
        workloads.push(...(await workloadsOf(bytes.toString('utf8'), copy)));
    }
    const { exceptions, left } = exceptionsOf({
        workloads,
        isVerified: verified.isVerified,
        verifiedAt: verified.verifiedAt,
        expires,
        policy: `${policy.what.split(/[/\\]/).at(-1)} (sha256:${policy.digest.sha256})`,
    });
    await write(target, exceptions, ports);
    return {
        files: [`${folder}/${EXCEPTIONS}`],
        notices: [
            ...notices,
            `${exceptions.length} workload(s) are excepted until ${expires.toISOString()}; never commit the file`,
            ...left.map((one) => `no exception for ${one}`),
        ],
    };
}
/** Kubescape's controls-inputs with the keys that sign images by the policy. @throws CoreError bad-input */
async function writeControlsInputs(policy, inputs, ports) {
    const folder = folderOf(inputs);
    const path = needed('controls-inputs', inputs);
    const target = (0,external_node_path_.join)((0,external_node_path_.resolve)(ports.job.workspace, folder), INPUTS);
    if (target === (0,external_node_path_.resolve)(ports.job.workspace, path))
        throw (0,error/* badInput */.AN)('OUTPUT_PATH', `input output-dir: ${path} would be written over`, {
            remedy: 'give a folder of its own',
        });
    const base = await readJson('controls-inputs', path, MAX_INPUTS, ports);
    const { inputs: made, notices } = controlsInputs(policy, base, path);
    await write(target, made, ports);
    return { files: [`${folder}/${INPUTS}`], notices };
}
/** Takes away what an earlier run wrote, and nothing else. */
async function dropOwn(target, shown, ports) {
    const found = await ports.fs.stat(target).catch(() => undefined);
    if (found === undefined)
        return;
    const bytes = await readInput('output-dir', target, MAX_RESULT, ports);
    if (!isOwn(bytes))
        throw (0,error/* badInput */.AN)('OUTPUT_PATH', `${shown}: holds exceptions that were not written here`, {
            remedy: 'give a folder of its own, and join the two files for the scan',
        });
    await (0,write_safely/* writeFileSafely */.kv)(target, '[]\n', ports.fs);
}
function isOwn(bytes) {
    try {
        const list = (0,parse/* parseJson */.q)(bytes, { what: EXCEPTIONS, maxBytes: MAX_RESULT });
        return Array.isArray(list) && list.every((one) => String((0,read/* readObject */.Ag)(one, EXCEPTIONS).name).startsWith(PREFIX));
    }
    catch {
        return false;
    }
}
async function write(target, value, { fs }) {
    await (0,write_safely/* writeFileSafely */.kv)(target, `${JSON.stringify(value, undefined, 2)}\n`, fs);
}
function folderOf(inputs) {
    return needed('output-dir', inputs).replace(/\/+$/, '');
}
function needed(name, inputs) {
    const given = inputs.input(name).trim();
    if (given === '')
        throw (0,error/* badInput */.AN)('INPUT', `input ${name}: is missing`);
    return given;
}
function minutesOf(text) {
    const [, number = '', unit] = /^([1-9][0-9]{0,3})([mh])$/.exec(text) ?? [];
    const minutes = Number(number) * (unit === 'h' ? 60 : 1);
    if (minutes >= 1 && minutes <= LONGEST)
        return minutes;
    throw (0,error/* badInput */.AN)('INPUT', `input expires-after: is no time from 1m to 24h`, {
        remedy: 'give the time that one scan needs, such as `30m` or `1h`',
    });
}
async function readJson(name, path, max, ports) {
    const bytes = await readInput(name, path, max, ports);
    return (0,read/* readObject */.Ag)((0,parse/* parseJson */.q)(bytes, { what: path, maxBytes: max }), path);
}
function readInput(name, path, max, { fs, job }) {
    return (0,read_limited/* readLimited */.tk)((0,external_node_path_.resolve)(job.workspace, path), max, fs, ({ problem, cause }) => (0,error/* badInput */.AN)('INPUT', `input ${name}: ${path} ${problem}`, cause === undefined ? {} : { cause }));
}


/***/ })

};
