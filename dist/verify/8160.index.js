export const id = 8160;
export const ids = [8160];
export const modules = {

/***/ 78160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readManifests: () => (/* binding */ readManifests)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3383);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77692);
/* harmony import */ var _subject_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54869);
/* harmony import */ var _subject_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16061);
/* harmony import */ var _subject_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97895);
/* harmony import */ var _deployed_uses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19703);
/* harmony import */ var _pin_manifests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31050);
/* harmony import */ var _subjects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40277);







/** Manifests of one call, and bytes of one and of all of them. */
const MAX_FILES = 10_000;
const MAX_BYTES = 8 * 1024 * 1024;
const MAX_ALL_BYTES = 128 * 1024 * 1024;
/** Files that are read, and tools that run, at once. */
const READ_AT_ONCE = 8;
const RENDERED_AT_ONCE = 2;
/**
 * Every image that the manifests of the input `manifests` name. Charts and kustomizations among them are rendered first.
 *
 * @throws CoreError bad-input `MANIFEST_FILE` for a file that cannot be read, `NO_SUBJECT` where no image is named
 */
async function readManifests(read, ports) {
    const { manifests: patterns = '', manifestsOutput } = read;
    if (ports.deployments === undefined) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)('NOT_YET', 'input manifests: manifests are not part of this program');
    }
    const port = await ports.deployments();
    const { files, left } = await manifestFiles(patterns, port, ports);
    const { manifests, covered } = await contentsOf(files, port, read, ports);
    const uses = manifests.flatMap(({ content }) => content.uses);
    const { places, undecided } = await (0,_deployed_uses_js__WEBPACK_IMPORTED_MODULE_2__/* .imagesOfUses */ .AO)(uses, new Set(files.keys()));
    if (places.size + undecided.length === 0) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)('NO_SUBJECT', `input manifests: ${manifests.length} file(s), and no image is named in them`, {
            remedy: 'name manifests of Kubernetes, Compose files, Dockerfiles, or folders of charts and kustomizations',
        });
    }
    const copies = manifestsOutput === undefined ? undefined : (0,_pin_manifests_js__WEBPACK_IMPORTED_MODULE_3__/* .copiesOf */ .lS)(manifests, manifestsOutput, ports);
    return {
        manifests,
        places,
        undecided,
        notices: noticesOf(left, covered),
        report: async ({ subjectOf }, hasPassed) => copies === undefined || !hasPassed
            ? manifests.map((manifest) => (0,_pin_manifests_js__WEBPACK_IMPORTED_MODULE_3__/* .reportedManifest */ .Np)(manifest))
            : (0,_pin_manifests_js__WEBPACK_IMPORTED_MODULE_3__/* .writePinned */ .Kr)(manifests, copies, subjectOf, ports),
    };
}
/** What a pattern or folder matches and is no manifest by its name is left; a file that is named is read whatever its name. */
async function manifestFiles(patterns, port, ports) {
    const found = await (0,_subject_index_js__WEBPACK_IMPORTED_MODULE_4__/* .walkFiles */ .F)(patterns, (0,_subjects_js__WEBPACK_IMPORTED_MODULE_5__/* .subjectMachine */ .aM)(ports));
    const named = new Set(patterns.split(/[\n,]/).map((pattern) => pattern.trim().replace(/^\.\//, '')));
    const taken = found.filter(({ relative }) => named.has(relative) || port.isManifest(relative));
    if (taken.length === 0) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)('NO_SUBJECT', `input manifests: none of ${found.length} file(s) is a manifest by its name`, {
            remedy: 'name YAML or JSON files, Dockerfiles, or folders that hold some',
        });
    }
    const size = taken.reduce((sum, file) => sum + file.size, 0);
    if (taken.length > MAX_FILES || size > MAX_ALL_BYTES) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)('MANIFEST_FILE', `input manifests: ${taken.length} files of ${size} bytes; at most ${MAX_FILES} of ${MAX_ALL_BYTES} are read`, {
            remedy: 'narrow the patterns',
        });
    }
    const files = new Map();
    for (const file of taken) {
        const before = files.get(file.relative);
        if (before !== undefined) {
            throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)('MANIFEST_FILE', `input manifests: ${(0,_subject_index_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g)(before.path)} and ${(0,_subject_index_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g)(file.path)} would have the same name`, {
                remedy: 'verify them in two calls, or from a folder above both',
            });
        }
        files.set(file.relative, file);
    }
    return { files, left: found.length - taken.length };
}
async function contentsOf(files, port, { isOffline }, ports) {
    const bytesOf = (name) => bytesOfFile(files.get(name)?.path ?? name, name, ports);
    return (0,_deployed_uses_js__WEBPACK_IMPORTED_MODULE_2__/* .asCallers */ .PS)(async () => {
        const plan = await port.plan([...files.keys()], bytesOf);
        const read = await (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_7__/* .mapLimit */ .s)(plan.files, READ_AT_ONCE, async (name) => {
            return { content: await port.read(await bytesOf(name), name), copy: name };
        });
        const rendered = await (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_7__/* .mapLimit */ .s)(plan.folders, RENDERED_AT_ONCE, async (folder) => {
            if (isOffline && folder.tool === 'kustomize') {
                throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)('INPUT', `inputs offline and manifests: ${(0,_subject_index_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g)(folder.file)} may refer to what is elsewhere`, {
                    remedy: 'render it in a step before, and name the file that comes out',
                });
            }
            const bytes = await port.render(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(files.get(folder.file)?.path ?? ''));
            const copy = folder.folder === '.' ? 'rendered.yaml' : `${folder.folder}.yaml`;
            return { content: (0,_deployed_uses_js__WEBPACK_IMPORTED_MODULE_2__/* .atOrigin */ .iP)(await port.read(bytes, copy), folder.file), copy, rendered: folder.tool };
        });
        const covered = plan.folders.map(({ tool, folder, covered: below }) => `${(0,_subject_index_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g)(folder)}: read as ${tool} renders it, with its own values; ${below.length} file(s) below it are not read by themselves`);
        return { manifests: [...read, ...rendered], covered };
    });
}
async function bytesOfFile(path, name, ports) {
    return (0,_subject_index_js__WEBPACK_IMPORTED_MODULE_8__/* .readLimited */ .tk)(path, MAX_BYTES, ports.fs, ({ problem, cause }) => (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)('MANIFEST_FILE', `${(0,_subject_index_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g)(name)} ${problem}`, cause === undefined ? {} : { cause }));
}
function noticesOf(left, covered) {
    return [
        ...covered,
        ...(left === 0 ? [] : [`manifests: ${left} file(s) that are no manifests by their name were not read`]),
    ];
}


/***/ })

};
