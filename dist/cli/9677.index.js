"use strict";
exports.id = 9677;
exports.ids = [9677];
exports.modules = {

/***/ 79677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readManifests: () => (/* binding */ readManifests)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/wire/lib/map-limit.js
var map_limit = __webpack_require__(3383);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var outcome_error = __webpack_require__(77692);
// EXTERNAL MODULE: ./packages/core/lib/subject/walk.js + 4 modules
var walk = __webpack_require__(31786);
// EXTERNAL MODULE: ./packages/core/lib/subject/printable.js
var printable = __webpack_require__(16061);
// EXTERNAL MODULE: ./packages/core/lib/subject/read-limited.js
var read_limited = __webpack_require__(97895);
// EXTERNAL MODULE: ./packages/core/lib/storage/write-safely.js
var write_safely = __webpack_require__(28351);
;// CONCATENATED MODULE: ./packages/core/lib/flow/pin-manifests.js




/**
 * Where a copy of each manifest goes, below a folder.
 *
 * @throws CoreError bad-input `OUTPUT_PATH` where a copy would replace a manifest, or another copy
 */
function copiesOf(manifests, folder, ports) {
    const { workspace } = ports.job;
    const keyOf = (path) => (ports.platform === 'win32' ? path.toLowerCase() : path);
    const originals = new Set(manifests.map(({ content }) => keyOf((0,external_node_path_.resolve)(workspace, content.file))));
    const taken = new Set();
    return manifests.map(({ copy }) => {
        const path = (0,external_node_path_.resolve)(workspace, folder, copy);
        if (originals.has(keyOf(path)) || taken.has(keyOf(path))) {
            throw (0,outcome_error/* badInput */.AN)('OUTPUT_PATH', `input manifests-output: ${(0,printable/* printable */.g)(copy)} would be written over a manifest`, {
                remedy: 'give a folder of its own',
            });
        }
        taken.add(keyOf(path));
        return path;
    });
}
/** Writes a copy of each manifest in which every image is named by the digest that was verified. */
async function writePinned(manifests, paths, subjectOf, ports) {
    const digestOf = (image) => {
        const sha256 = subjectOf.get(lookedUp(image))?.digest.sha256;
        return sha256 === undefined ? undefined : `sha256:${sha256}`;
    };
    // All of them are made before the first is written.
    const texts = manifests.map(({ content }) => content.pinned(digestOf));
    const written = [];
    for (const [index, manifest] of manifests.entries()) {
        const path = paths[index] ?? '';
        await (0,write_safely/* writeFileSafely */.kv)(path, texts[index] ?? '', ports.fs);
        written.push(reportedManifest(manifest, path));
    }
    return written;
}
/** What an image without tag and digest means to everything that pulls images. */
function lookedUp(image) {
    return /@|:[^/]*$/.test(image) ? image : `${image}:latest`;
}
/** A manifest as the result shows it. */
function reportedManifest({ content, rendered }, pinned) {
    return {
        file: (0,printable/* printable */.g)(content.file),
        format: content.format,
        images: content.uses.filter(({ kind }) => kind === 'image').length,
        ...(rendered === undefined ? {} : { rendered }),
        ...(pinned === undefined ? {} : { pinned }),
    };
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/deployed-uses.js




/**
 * The images that files of a deployment name, each once, with all its places; and what cannot be looked up.
 *
 * @param known files that are read themselves
 */
async function imagesOfUses(uses, known) {
    const { parseReference } = await __webpack_require__.e(/* import() */ 6232).then(__webpack_require__.bind(__webpack_require__, 13851));
    const places = new Map();
    const undecided = [];
    for (const use of uses) {
        const failure = failureOf(use, known, parseReference);
        if (failure !== undefined)
            undecided.push(undecidedVerdict(use, failure));
        else if (use.kind === 'image') {
            const name = lookedUp(use.image);
            const found = places.get(name);
            if (found === undefined)
                places.set(name, [placeOf(use)]);
            else
                found.push(placeOf(use));
        }
    }
    return { places, undecided };
}
/** Places of a rendered manifest are those of the chart or kustomization: no other file has these lines. */
function atOrigin(content, file) {
    const uses = content.uses.map((use) => {
        const path = `${use.place.path} (rendered, line ${use.place.line})`;
        return { ...use, place: { file, line: 1, column: 1, path } };
    });
    return { ...content, file, uses };
}
/** What the port refuses is the caller's to mend. */
async function asCallers(work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof outcome_error/* CoreError */.am || !(error instanceof Error))
            throw error;
        if (!('outcome' in error) || error.outcome !== 'bad-input')
            throw error;
        const remedy = 'remedy' in error && typeof error.remedy === 'string' ? { remedy: error.remedy } : {};
        throw (0,outcome_error/* badInput */.AN)('MANIFEST_FILE', (0,printable/* printable */.g)(error.message), { cause: error, ...remedy });
    }
}
/** Why a use cannot be looked up; undefined for one that can. */
function failureOf(use, known, parse) {
    const { file, line, column, path } = use.place;
    const where = (0,printable/* printable */.g)(`${file}:${line}:${column}${path === '' ? '' : ` (${path})`}`);
    switch (use.kind) {
        case 'undecidable': {
            const text = use.text === '' ? '' : ` "${(0,printable/* printable */.g)(use.text)}"`;
            return (0,outcome_error/* badInput */.AN)('IMAGE_TEMPLATE', `${where}:${text} ${use.why}`, { remedy: use.remedy });
        }
        case 'file': {
            const other = external_node_path_.posix.join(external_node_path_.posix.dirname(file), use.path);
            if (known.has(other))
                return undefined;
            return (0,outcome_error/* badInput */.AN)('IMAGE_TEMPLATE', `${where}: takes in ${(0,printable/* printable */.g)(other.slice(0, 300))}, which is not among the manifests`, {
                remedy: 'name that file in `manifests` too',
            });
        }
        case 'image':
            try {
                parse(use.image);
                return undefined;
            }
            catch (error) {
                const { message, remedy } = (0,outcome_error/* describeFailure */.Ic)(error);
                return (0,outcome_error/* badInput */.AN)('INPUT', `${where}: ${message}`, remedy === undefined ? {} : { remedy });
            }
    }
}
/** The verdict about what nobody can look up. */
function undecidedVerdict(use, error) {
    const failure = (0,outcome_error/* describeFailure */.Ic)(error);
    const text = use.kind === 'image' ? use.image : use.kind === 'file' ? use.path : use.text;
    const name = (0,printable/* printable */.g)(text.slice(0, 300)) || (0,printable/* printable */.g)(`${use.place.file}:${use.place.line}`);
    return {
        subject: { name, digest: {} },
        outcome: failure.outcome,
        failure,
        accepted: [],
        rejected: [],
        places: [placeOf(use)],
    };
}
function placeOf(use) {
    const { file, line, column, path } = use.place;
    const image = use.kind === 'image' ? use.image : use.kind === 'undecidable' ? use.text : use.path;
    return {
        file: (0,printable/* printable */.g)(file),
        line,
        column,
        path: (0,printable/* printable */.g)(path),
        image: (0,printable/* printable */.g)(image.slice(0, 300)),
        role: use.kind === 'image' ? use.role : 'undecided',
    };
}
/** What makes two uses the same, wherever they stand in a file. */
function keyOf(use) {
    switch (use.kind) {
        case 'image':
            return JSON.stringify(['image', use.image]);
        case 'package':
            return JSON.stringify([
                'package',
                use.purl,
                use.files.map(({ name, digest }) => [name, digest.algorithm, digest.hex]),
            ]);
        case 'undecidable':
            return JSON.stringify(['undecidable', use.text, use.why]);
        case 'file':
            return JSON.stringify(['file', use.path]);
    }
}
/** The verdict about a file as a whole. */
function unreadable(file, error) {
    if (!(error instanceof Error))
        throw error;
    const place = { file, line: 1, column: 1, path: '' };
    return undecidedVerdict({ kind: 'undecidable', text: file, why: '', remedy: '', place }, error);
}

// EXTERNAL MODULE: ./packages/core/lib/flow/subjects.js
var subjects = __webpack_require__(40277);
;// CONCATENATED MODULE: ./packages/core/lib/flow/manifests.js







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
        throw (0,outcome_error/* badInput */.AN)('NOT_YET', 'input manifests: manifests are not part of this program');
    }
    const port = await ports.deployments();
    const { files, left } = await manifestFiles(patterns, port, ports);
    const { manifests, covered } = await contentsOf(files, port, read, ports);
    const uses = manifests.flatMap(({ content }) => content.uses);
    const { places, undecided } = await imagesOfUses(uses, new Set(files.keys()));
    if (places.size + undecided.length === 0) {
        throw (0,outcome_error/* badInput */.AN)('NO_SUBJECT', `input manifests: ${manifests.length} file(s), and no image is named in them`, {
            remedy: 'name manifests of Kubernetes, Compose files, Dockerfiles, or folders of charts and kustomizations',
        });
    }
    const copies = manifestsOutput === undefined ? undefined : copiesOf(manifests, manifestsOutput, ports);
    return {
        manifests,
        places,
        undecided,
        notices: noticesOf(left, covered),
        report: async ({ subjectOf }, hasPassed) => copies === undefined || !hasPassed
            ? manifests.map((manifest) => reportedManifest(manifest))
            : writePinned(manifests, copies, subjectOf, ports),
    };
}
/** What a pattern or folder matches and is no manifest by its name is left; a file that is named is read whatever its name. */
async function manifestFiles(patterns, port, ports) {
    const found = await (0,walk/* walkFiles */.F)(patterns, (0,subjects/* subjectMachine */.aM)(ports));
    const named = new Set(patterns.split(/[\n,]/).map((pattern) => pattern.trim().replace(/^\.\//, '')));
    const taken = found.filter(({ relative }) => named.has(relative) || port.isManifest(relative));
    if (taken.length === 0) {
        throw (0,outcome_error/* badInput */.AN)('NO_SUBJECT', `input manifests: none of ${found.length} file(s) is a manifest by its name`, {
            remedy: 'name YAML or JSON files, Dockerfiles, or folders that hold some',
        });
    }
    const size = taken.reduce((sum, file) => sum + file.size, 0);
    if (taken.length > MAX_FILES || size > MAX_ALL_BYTES) {
        throw (0,outcome_error/* badInput */.AN)('MANIFEST_FILE', `input manifests: ${taken.length} files of ${size} bytes; at most ${MAX_FILES} of ${MAX_ALL_BYTES} are read`, {
            remedy: 'narrow the patterns',
        });
    }
    const files = new Map();
    for (const file of taken) {
        const before = files.get(file.relative);
        if (before !== undefined) {
            throw (0,outcome_error/* badInput */.AN)('MANIFEST_FILE', `input manifests: ${(0,printable/* printable */.g)(before.path)} and ${(0,printable/* printable */.g)(file.path)} would have the same name`, {
                remedy: 'verify them in two calls, or from a folder above both',
            });
        }
        files.set(file.relative, file);
    }
    return { files, left: found.length - taken.length };
}
async function contentsOf(files, port, { isOffline }, ports) {
    const bytesOf = (name) => bytesOfFile(files.get(name)?.path ?? name, name, ports);
    return asCallers(async () => {
        const plan = await port.plan([...files.keys()], bytesOf);
        const read = await (0,map_limit/* mapLimit */.s)(plan.files, READ_AT_ONCE, async (name) => {
            return { content: await port.read(await bytesOf(name), name), copy: name };
        });
        const rendered = await (0,map_limit/* mapLimit */.s)(plan.folders, RENDERED_AT_ONCE, async (folder) => {
            if (isOffline && folder.tool === 'kustomize') {
                throw (0,outcome_error/* badInput */.AN)('INPUT', `inputs offline and manifests: ${(0,printable/* printable */.g)(folder.file)} may refer to what is elsewhere`, {
                    remedy: 'render it in a step before, and name the file that comes out',
                });
            }
            const bytes = await port.render(folder, (0,external_node_path_.dirname)(files.get(folder.file)?.path ?? ''));
            const copy = folder.folder === '.' ? 'rendered.yaml' : `${folder.folder}.yaml`;
            return { content: atOrigin(await port.read(bytes, copy), folder.file), copy, rendered: folder.tool };
        });
        const covered = plan.folders.map(({ tool, folder, covered: below }) => `${(0,printable/* printable */.g)(folder)}: read as ${tool} renders it, with its own values; ${below.length} file(s) below it are not read by themselves`);
        return { manifests: [...read, ...rendered], covered };
    });
}
async function bytesOfFile(path, name, ports) {
    return (0,read_limited/* readLimited */.tk)(path, MAX_BYTES, ports.fs, ({ problem, cause }) => (0,outcome_error/* badInput */.AN)('MANIFEST_FILE', `${(0,printable/* printable */.g)(name)} ${problem}`, cause === undefined ? {} : { cause }));
}
function noticesOf(left, covered) {
    return [
        ...covered,
        ...(left === 0 ? [] : [`manifests: ${left} file(s) that are no manifests by their name were not read`]),
    ];
}


/***/ })

};
;