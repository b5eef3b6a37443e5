export const id = 5195;
export const ids = [5195];
export const modules = {

/***/ 75195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attestationStore: () => (/* reexport */ attestation_store/* attestationStore */.o),
  createGitHub: () => (/* reexport */ lib_client/* createGitHub */.Cl),
  createStorageRecord: () => (/* reexport */ storage_record/* createStorageRecord */.B),
  pullRequests: () => (/* reexport */ pullRequests),
  releaseHost: () => (/* reexport */ release_host/* releaseHost */.A),
  releaseStore: () => (/* reexport */ release_store/* releaseStore */.N),
  repositoryReader: () => (/* reexport */ repositoryReader)
});

// EXTERNAL MODULE: ./packages/github/lib/attestation-store.js + 1 modules
var attestation_store = __webpack_require__(34851);
// EXTERNAL MODULE: ./packages/github/lib/client.js
var lib_client = __webpack_require__(43330);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var error = __webpack_require__(77692);
// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var types = __webpack_require__(44411);
;// CONCATENATED MODULE: ./packages/github/lib/pull-requests.js



/** Pages of 100 that are looked through for a comment. */
const MAX_PAGES = 10;
/** Who comments with the token of a job. */
const OWN = 'github-actions[bot]';
/** Pull requests and their comments, with a client's token. */
function pullRequests(client) {
    return {
        openFrom: async (repository, head) => {
            const path = `${(0,lib_client/* repositoryPath */.SH)(repository)}/pulls?state=open&per_page=100&head=${encodeURIComponent(head)}`;
            return (await listOf(client, path)).map(pullOf);
        },
        comments: async (repository, pull) => {
            const found = [];
            for (let page = 1; page <= MAX_PAGES; page += 1) {
                const path = `${(0,lib_client/* repositoryPath */.SH)(repository)}/issues/${pull}/comments?per_page=100&page=${page}`;
                const comments = await listOf(client, path);
                found.push(...comments.map(commentOf));
                if (comments.length < 100)
                    break;
            }
            return found;
        },
        comment: async (repository, pull, body) => {
            const path = `${(0,lib_client/* repositoryPath */.SH)(repository)}/issues/${pull}/comments`;
            await client.call({ method: 'POST', path, body: { body }, expect: [201] });
        },
        changeComment: async (repository, id, body) => {
            const path = `${(0,lib_client/* repositoryPath */.SH)(repository)}/issues/comments/${id}`;
            await client.call({ method: 'PATCH', path, body: { body }, expect: [200] });
        },
    };
}
async function listOf(client, path) {
    const list = (0,lib_client/* jsonValue */.IL)(await client.call({ path, expect: [200] }));
    if (Array.isArray(list))
        return list.filter(types/* isJsonObject */.O);
    throw (0,error/* undecided */.oo)('GITHUB_REPLY', 'GitHub API: the reply is not a list');
}
function pullOf({ number, head, base }) {
    const sha = textAt(head, 'sha');
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || sha === undefined)
        throw (0,error/* undecided */.oo)('GITHUB_REPLY', 'GitHub API: a pull request has no number, or no head');
    return {
        number,
        head: sha,
        headRepository: textAt((0,types/* isJsonObject */.O)(head) ? head.repo : undefined, 'full_name'),
        baseRepository: textAt((0,types/* isJsonObject */.O)(base) ? base.repo : undefined, 'full_name'),
    };
}
function commentOf({ id, body, user }) {
    if (typeof id !== 'number' || !Number.isSafeInteger(id))
        throw (0,error/* undecided */.oo)('GITHUB_REPLY', 'GitHub API: a comment has no id');
    return { id, body: typeof body === 'string' ? body : '', isOwn: textAt(user, 'login') === OWN };
}
function textAt(value, key) {
    const found = (0,types/* isJsonObject */.O)(value) ? value[key] : undefined;
    return typeof found === 'string' ? found : undefined;
}

// EXTERNAL MODULE: ./packages/github/lib/release-host.js
var release_host = __webpack_require__(79531);
// EXTERNAL MODULE: ./packages/github/lib/release-store.js
var release_store = __webpack_require__(94464);
;// CONCATENATED MODULE: ./packages/github/lib/repository.js



const SHA = /^[0-9a-f]{40}$/;
const RAW = 'application/vnd.github.raw+json';
/** A tree of 100,000 entries, which is the most that GitHub lists, has 7 MB as its documentation says; paths can be longer. */
const MAX_TREE_BYTES = 64 * 1024 * 1024;
const KINDS = {
    '100644': 'file',
    '100755': 'file',
    '100664': 'file',
    '120000': 'link',
    '040000': 'folder',
    '160000': 'submodule',
};
/** Reads repositories with a client's token. */
function repositoryReader(client) {
    return {
        commitOf: (repository, ref) => commitOf(client, repository, ref),
        parentsOf: async (repository, commit) => {
            const reply = await client.call({
                path: `${(0,lib_client/* repositoryPath */.SH)(repository)}/git/commits/${sha(commit)}`,
                expect: [200],
            });
            const { parents } = (0,lib_client/* jsonObject */.o$)(reply);
            if (!Array.isArray(parents))
                throw unreadable('the parents of a commit');
            return parents.map((parent) => shaOf((0,types/* isJsonObject */.O)(parent) ? parent.sha : undefined));
        },
        fileAt: async (repository, path, commit, maxBytes) => {
            const at = `${(0,lib_client/* repositoryPath */.SH)(repository)}/contents/${(0,lib_client/* filePath */.s$)(path)}?ref=${sha(commit)}`;
            return (await client.call({ path: at, accept: RAW, expect: [200], maxBytes })).body;
        },
        tree: async (repository, name, depth) => {
            const recursive = depth === 'deep' ? '?recursive=1' : '';
            const path = `${(0,lib_client/* repositoryPath */.SH)(repository)}/git/trees/${sha(name)}${recursive}`;
            return treeOf((0,lib_client/* jsonObject */.o$)(await client.call({ path, expect: [200], maxBytes: MAX_TREE_BYTES })));
        },
        assetDigest: async (repository, tag, name) => {
            const path = `${(0,lib_client/* repositoryPath */.SH)(repository)}/releases/tags/${(0,lib_client/* filePath */.s$)(tag)}`;
            const { assets } = (0,lib_client/* jsonObject */.o$)(await client.call({ path, expect: [200] }));
            if (!Array.isArray(assets))
                throw unreadable('the files of a release');
            const found = assets.find((asset) => (0,types/* isJsonObject */.O)(asset) && asset.name === name);
            const digest = (0,types/* isJsonObject */.O)(found) ? found.digest : undefined;
            return typeof digest === 'string' && /^sha256:[0-9a-f]{64}$/.test(digest) ? digest : undefined;
        },
        blob: async (repository, name, maxBytes) => {
            const path = `${(0,lib_client/* repositoryPath */.SH)(repository)}/git/blobs/${sha(name)}`;
            return (await client.call({ path, accept: RAW, expect: [200], maxBytes })).body;
        },
    };
}
async function commitOf(client, repository, ref) {
    if (SHA.test(ref))
        return ref;
    const reply = await client.call({
        path: `${(0,lib_client/* repositoryPath */.SH)(repository)}/commits/${(0,lib_client/* filePath */.s$)(ref)}`,
        accept: 'application/vnd.github.sha',
        expect: [200, 422],
    });
    if (reply.status === 200)
        return shaOf(reply.text().trim());
    throw (0,error/* badInput */.AN)('GITHUB_NOT_FOUND', `${repository}: has no "${ref.slice(0, 200)}"${(0,lib_client/* messageOf */.bD)(reply)}`, {
        remedy: 'name a branch, a tag, or a full commit',
    });
}
function treeOf({ tree, truncated }) {
    if (!Array.isArray(tree))
        throw unreadable('a tree');
    const entries = tree.map((entry) => {
        const { path, mode, sha: name } = (0,types/* isJsonObject */.O)(entry) ? entry : {};
        const kind = KINDS[String(mode)];
        // A kind of entry that nobody knows may be one that matters.
        if (typeof path !== 'string' || kind === undefined)
            throw unreadable('an entry of a tree');
        return { path, kind, sha: shaOf(name) };
    });
    return { entries, isWhole: truncated === false };
}
/** For a path of the API: nothing else may stand there. */
function sha(text) {
    if (SHA.test(text))
        return text;
    throw (0,error/* badInput */.AN)('REPOSITORY', `"${text.slice(0, 100)}" is not a full commit (40 hex digits)`);
}
function shaOf(value) {
    if (typeof value === 'string' && SHA.test(value))
        return value;
    throw unreadable('the name of a commit or file');
}
function unreadable(what) {
    return (0,error/* undecided */.oo)('GITHUB_REPLY', `GitHub API: ${what} cannot be read from the reply`, { remedy: 'try again later' });
}

// EXTERNAL MODULE: ./packages/github/lib/storage-record.js
var storage_record = __webpack_require__(11992);
;// CONCATENATED MODULE: ./packages/github/lib/index.js









/***/ })

};
