export const id = 5200;
export const ids = [5200];
export const modules = {

/***/ 14953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ fileWord),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   r7: () => (/* binding */ shellWord),
/* harmony export */   t$: () => (/* binding */ yamlValue),
/* harmony export */   uS: () => (/* binding */ COSIGN_TYPES)
/* harmony export */ });
/* harmony import */ var in_toto_attestation__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45202);

/** Names that `cosign verify-blob-attestation --type` knows; others are given as they are. */
const COSIGN_TYPES = {
    [in_toto_attestation__WEBPACK_IMPORTED_MODULE_0__/* .PREDICATE */ .W.provenanceV1]: 'slsaprovenance1',
    [in_toto_attestation__WEBPACK_IMPORTED_MODULE_0__/* .PREDICATE */ .W.provenanceV02]: 'slsaprovenance02',
    [in_toto_attestation__WEBPACK_IMPORTED_MODULE_0__/* .PREDICATE */ .W.cyclonedx]: 'cyclonedx',
};
/** A word for a POSIX shell: as it is when harmless, else in single quotes. */
function shellWord(word) {
    return /^[A-Za-z0-9_./:@%+=,-]+$/.test(word) && !word.startsWith('-') ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
/** A file name that no command takes for an option. */
function fileWord(name) {
    return shellWord(name.startsWith('-') ? `./${name}` : name);
}
/** Options on lines of their own. */
function joined(parts) {
    return parts.join(' \\\n  ');
}
/** A value for a workflow file: quoted as JSON is, and nothing in it is an expression of the runner. */
function yamlValue(value) {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the runner's own way to write its expression's beginning
    return JSON.stringify(value.replaceAll('${{', "${{ '${{' }}"));
}


/***/ }),

/***/ 5132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ verifyCommands)
/* harmony export */ });
/* harmony import */ var _command_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14953);
/* harmony import */ var _image_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51276);
/* harmony import */ var _key_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91670);



/** Issuer that `gh` expects when it is told none. */
const DEFAULT_ISSUER = 'https://token.actions.githubusercontent.com';
/** What a bundle is in that is one line of a file. */
const ATTESTATION_FILE = 'attestation.json';
/**
 * Commands that check one bundle of the result: `gh` where GitHub's tool knows the instance, `cosign` where there is a
 * log or a root of one's own, and a step of this suite. They bind artifact, identity, issuer and type, or the key.
 */
function verifyCommands(result, bundle) {
    const { signer, key } = result;
    const [subject] = bundle.subjects;
    if (signer === undefined && key !== undefined)
        return (0,_key_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .keyCommands */ .g)(result, key, bundle);
    if (signer === undefined || subject === undefined)
        return [];
    const attached = (0,_image_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .attachedImage */ .o)(bundle);
    const check = { result, bundle, subject, signer, attached, image: attached?.reference ?? imageOf(subject) };
    const gh = ghCommand(check);
    const cosign = cosignCommand(check);
    return [
        ...(gh === undefined ? [] : [{ tool: 'gh', text: gh }]),
        ...(cosign === undefined ? [] : [{ tool: 'cosign', text: cosign }]),
        { tool: 'workflow', text: workflowStep(check) },
    ];
}
/** A subject that was no file and is named as images are: host, path, no tag. */
function imageOf({ name, digest, isFile }) {
    if (isFile === true || digest.sha256 === undefined)
        return undefined;
    const isImage = /^(localhost|[a-z0-9-]+(\.[a-z0-9-]+)+)(:\d{1,5})?(\/[a-z0-9]+([._-]+[a-z0-9]+)*)+$/.test(name);
    return isImage ? `${name}@sha256:${digest.sha256}` : undefined;
}
function ghCommand(check) {
    const { result, bundle, signer, image, attached, subject } = check;
    // gh looks for bundles beside the image only.
    if (attached?.attestationRepository !== undefined && !isInGitHub(bundle))
        return undefined;
    if (result.instance === 'private' || result.repository === undefined || bundle.kind === 'signature')
        return undefined;
    const host = URL.canParse(signer.identity) ? new URL(signer.identity).host : 'github.com';
    return (0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)([
        `gh attestation verify ${image === undefined ? (0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .fileWord */ .BZ)(subject.name) : (0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)(`oci://${image}`)}`,
        `--repo ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)(result.repository)}`,
        ...(isInGitHub(bundle)
            ? []
            : [attached === undefined ? `--bundle ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .fileWord */ .BZ)(bundleFile(check))}` : '--bundle-from-oci']),
        `--cert-identity ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)(signer.identity)}`,
        ...(signer.issuer === DEFAULT_ISSUER ? [] : [`--cert-oidc-issuer ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)(signer.issuer)}`]),
        ...(bundle.predicateType === undefined ? [] : [`--predicate-type ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)(bundle.predicateType)}`]),
        ...(host === 'github.com' ? [] : [`--hostname ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)(host)}`]),
    ]);
}
function cosignCommand(check) {
    const { result, bundle, signer, image, subject } = check;
    // GitHub's own instance has no log, which cosign demands by default; gh is the tool for it.
    if (result.instance === 'github')
        return undefined;
    if (check.attached !== undefined)
        return cosignImageCommand(check, check.attached);
    const isSignature = bundle.kind === 'signature';
    const type = bundle.predicateType ?? '';
    const artifact = image === undefined || isSignature
        ? (0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .fileWord */ .BZ)(subject.name)
        : `--digest ${subject.digest.sha256 ?? ''} --digestAlg sha256`;
    const command = (0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)([
        `cosign ${isSignature ? 'verify-blob' : 'verify-blob-attestation'} ${artifact}`,
        `--bundle ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .fileWord */ .BZ)(bundleFile(check))}`,
        ...(isSignature ? [] : [`--type ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)(_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .COSIGN_TYPES */ .uS[type] ?? type)}`]),
        ...(result.needsTrustedRoot ? ['--trusted-root trusted_root.json'] : []),
        ...(bundle.logEntries.length > 0 ? [] : ['--insecure-ignore-tlog=true', '--use-signed-timestamps']),
        `--certificate-identity ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)(signer.identity)}`,
        `--certificate-oidc-issuer ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)(signer.issuer)}`,
    ]);
    return [...bundleSteps(check), command].join('\n');
}
/** For an image cosign finds the bundle itself. */
function cosignImageCommand(check, { reference, attestationRepository }) {
    const { result, bundle, signer } = check;
    const type = bundle.predicateType ?? '';
    const where = attestationRepository === undefined ? '' : `COSIGN_REPOSITORY=${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)(attestationRepository)} `;
    return (0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)([
        `${where}cosign ${bundle.kind === 'signature' ? 'verify' : 'verify-attestation'} ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)(reference)}`,
        ...(bundle.kind === 'signature' ? [] : [`--type ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)(_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .COSIGN_TYPES */ .uS[type] ?? type)}`]),
        ...(result.needsTrustedRoot ? ['--trusted-root trusted_root.json'] : []),
        ...(bundle.logEntries.length > 0 ? [] : ['--insecure-ignore-tlog=true', '--use-signed-timestamps']),
        `--certificate-identity ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)(signer.identity)}`,
        `--certificate-oidc-issuer ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)(signer.issuer)}`,
    ]);
}
/** What makes the one file that the command reads out of where the bundle is kept. */
function bundleSteps(check) {
    const { result, bundle, subject, image } = check;
    if (hasOwnFile(bundle))
        return [];
    if (isInGitHub(bundle) && result.repository !== undefined) {
        const artifact = image === undefined ? (0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .fileWord */ .BZ)(subject.name) : (0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)(`oci://${image}`);
        const type = bundle.predicateType === undefined ? '' : ` --predicate-type ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)(bundle.predicateType)}`;
        return [`gh attestation download ${artifact} --repo ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)(result.repository)}${type} --limit 1`];
    }
    return result.bundles.length > 1 ? [`head -n 1 ${ATTESTATION_FILE} > ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .fileWord */ .BZ)(bundle.fileName)}`] : [];
}
/** The file that holds this bundle and no other, as the reader will have it. */
function bundleFile({ result, bundle, subject }) {
    if (hasOwnFile(bundle))
        return bundle.fileName;
    // The name that `gh attestation download` gives.
    if (isInGitHub(bundle))
        return `sha256:${subject.digest.sha256 ?? ''}.jsonl`;
    return result.bundles.length > 1 ? bundle.fileName : ATTESTATION_FILE;
}
function hasOwnFile({ stored }) {
    return stored.some(({ store }) => store === 'file' || store === 'release');
}
function isInGitHub({ stored }) {
    return stored.some(({ store }) => store === 'github');
}
/** A step of `verify`. Names that its patterns or the runner's expressions would read are given by digest instead. */
function workflowStep(check) {
    const { result, bundle, subject, signer } = check;
    const [algorithm, hex] = Object.entries(subject.digest)[0] ?? [];
    const isPlain = subject.isFile !== false && check.image === undefined && /^[A-Za-z0-9_./@%+=-]+$/.test(subject.name);
    return [
        '- uses: OWNER/slsa-actions/actions/verify@<sha> # v1',
        '  with:',
        ...artifactLines(check, isPlain ? `files: ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlValue */ .t$)(subject.name)}` : `digests: ${algorithm ?? ''}:${hex ?? ''}`),
        ...(isInGitHub(bundle) || check.attached !== undefined ? [] : [`    bundle: ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlValue */ .t$)(bundleFile(check))}`]),
        ...(bundle.predicateType === undefined ? [] : [`    predicate-type: ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlValue */ .t$)(bundle.predicateType)}`]),
        `    certificate-identity: ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlValue */ .t$)(signer.identity)}`,
        `    certificate-oidc-issuer: ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlValue */ .t$)(signer.issuer)}`,
        ...(result.needsTrustedRoot ? ['    trusted-root: trusted_root.json'] : []),
    ].join('\n');
}
/** Inputs that name the artifact: the image where a registry has the bundle. */
function artifactLines({ attached }, otherwise) {
    if (attached === undefined)
        return [`    ${otherwise}`];
    const { reference, attestationRepository } = attached;
    return [
        `    images: ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlValue */ .t$)(reference)}`,
        ...(attestationRepository === undefined ? [] : [`    attestation-repository: ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlValue */ .t$)(attestationRepository)}`]),
    ];
}


/***/ }),

/***/ 51276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ attachedImage)
/* harmony export */ });
/** The first image that a bundle is attached to; undefined for one that is in no registry. */
function attachedImage({ stored }) {
    const attached = stored.flatMap((place) => place.attached ?? [])[0];
    if (attached === undefined)
        return undefined;
    const own = repositoryOf(attached.subject);
    const kept = repositoryOf(attached.manifest);
    return { reference: attached.subject, attestationRepository: kept === own ? undefined : kept };
}
function repositoryOf(reference) {
    return reference.replace(/@.*$/, '');
}


/***/ }),

/***/ 91670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ keyCommands),
/* harmony export */   v: () => (/* binding */ PUBLIC_KEY_FILE)
/* harmony export */ });
/* harmony import */ var _command_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14953);
/* harmony import */ var _image_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51276);


/** File that the commands read the public key from; the name that cosign gives it. */
const PUBLIC_KEY_FILE = 'cosign.pub';
/** Kinds of keys that cosign 3.1.3 verifies with. */
const OF_COSIGN = /^(P-256|RSA \d+)$/;
/**
 * Commands that check one bundle that a key signed: cosign and openssl where they can, and this suite. All of them read
 * the public key from {@link PUBLIC_KEY_FILE}.
 */
function keyCommands(result, key, bundle) {
    const [subject] = bundle.subjects;
    if (subject === undefined)
        return [];
    const attached = (0,_image_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .attachedImage */ .o)(bundle);
    // Whoever looks has to say where, which only the environment can tell cosign.
    if (attached?.attestationRepository !== undefined)
        return [];
    const check = { result, key, bundle, subject, image: attached?.reference };
    const cosign = OF_COSIGN.test(key.kind) ? cosignCommand(check) : undefined;
    const openssl = opensslCommand(check);
    return [
        ...(cosign === undefined ? [] : [{ tool: 'cosign', text: cosign }]),
        ...(openssl === undefined ? [] : [{ tool: 'openssl', text: openssl }]),
        { tool: 'slsa', text: slsaCommand(check) },
        { tool: 'workflow', text: workflowStep(check) },
    ];
}
function cosignCommand({ result, bundle, subject, image }) {
    const isSignature = bundle.kind === 'signature';
    if (image === undefined && !isFile(subject))
        return undefined;
    const verb = image === undefined
        ? isSignature
            ? 'verify-blob'
            : 'verify-blob-attestation'
        : isSignature
            ? 'verify'
            : 'verify-attestation';
    const type = bundle.predicateType ?? '';
    return (0,_command_words_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)([
        `cosign ${verb} ${image === undefined ? (0,_command_words_js__WEBPACK_IMPORTED_MODULE_1__/* .fileWord */ .BZ)(subject.name) : (0,_command_words_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r7)(image)}`,
        `--key ${PUBLIC_KEY_FILE}`,
        ...(image === undefined ? [`--bundle ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_1__/* .fileWord */ .BZ)(bundle.fileName)}`] : []),
        ...(isSignature ? [] : [`--type ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r7)(_command_words_js__WEBPACK_IMPORTED_MODULE_1__/* .COSIGN_TYPES */ .uS[type] ?? type)}`]),
        ...(isWitnessed(bundle) && result.needsTrustedRoot ? ['--trusted-root trusted_root.json'] : []),
        ...(bundle.logEntries.length > 0
            ? []
            : ['--insecure-ignore-tlog=true', ...(bundle.times.length > 0 ? ['--use-signed-timestamps'] : [])]),
    ]);
}
/** OpenSSL knows bare signatures of files, one for each kind of key. */
function opensslCommand({ key, bundle, subject }) {
    if (bundle.signaturePath === undefined || !isFile(subject))
        return undefined;
    const signature = (0,_command_words_js__WEBPACK_IMPORTED_MODULE_1__/* .fileWord */ .BZ)(bundle.fileName.replace(/\.json$/, '.sig'));
    const decoded = `openssl base64 -d -A -in ${signature} -out signature.bin`;
    const artifact = (0,_command_words_js__WEBPACK_IMPORTED_MODULE_1__/* .fileWord */ .BZ)(subject.name);
    if (key.kind === 'Ed25519')
        return `${decoded}\nopenssl pkeyutl -verify -pubin -inkey ${PUBLIC_KEY_FILE} -rawin -in ${artifact} -sigfile signature.bin`;
    if (key.digest === 'none')
        return undefined;
    const padding = key.kind.startsWith('RSA-PSS') ? ' -sigopt rsa_padding_mode:pss -sigopt rsa_pss_saltlen:auto' : '';
    return `${decoded}\nopenssl dgst -${key.digest} -verify ${PUBLIC_KEY_FILE}${padding} -signature signature.bin ${artifact}`;
}
function slsaCommand({ result, bundle, subject, image }) {
    const [algorithm = '', hex = ''] = Object.entries(subject.digest)[0] ?? [];
    const artifact = image !== undefined ? `oci://${image}` : isFile(subject) ? subject.name : `${algorithm}:${hex}`;
    return (0,_command_words_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)([
        `slsa verify ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_1__/* .fileWord */ .BZ)(artifact)}`,
        ...(image === undefined ? [`--bundle ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_1__/* .fileWord */ .BZ)(bundle.fileName)}`] : []),
        `--key ${PUBLIC_KEY_FILE}`,
        ...(bundle.logEntries.length > 0 ? [] : ['--transparency-log none']),
        ...(isWitnessed(bundle) && result.needsTrustedRoot ? ['--trusted-root trusted_root.json'] : []),
    ]);
}
function workflowStep({ result, bundle, subject, image }) {
    const [algorithm = '', hex = ''] = Object.entries(subject.digest)[0] ?? [];
    const isPlain = isFile(subject) && /^[A-Za-z0-9_./@%+=-]+$/.test(subject.name);
    const artifact = image !== undefined
        ? `images: ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlValue */ .t$)(image)}`
        : isPlain
            ? `files: ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlValue */ .t$)(subject.name)}`
            : `digests: ${algorithm}:${hex}`;
    return [
        '- uses: OWNER/slsa-actions/actions/verify@<sha> # v1',
        '  with:',
        `    ${artifact}`,
        ...(image === undefined ? [`    bundle: ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlValue */ .t$)(bundle.fileName)}`] : []),
        ...(bundle.predicateType === undefined ? [] : [`    predicate-type: ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlValue */ .t$)(bundle.predicateType)}`]),
        `    key: ${PUBLIC_KEY_FILE}`,
        ...(bundle.logEntries.length > 0 ? [] : ['    transparency-log: none']),
        ...(isWitnessed(bundle) && result.needsTrustedRoot ? ['    trusted-root: trusted_root.json'] : []),
    ].join('\n');
}
function isFile(subject) {
    return subject.isFile === true;
}
function isWitnessed({ logEntries, times }) {
    return logEntries.length + times.length > 0;
}


/***/ }),

/***/ 70725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ levelBlocks),
/* harmony export */   S3: () => (/* binding */ basisWords),
/* harmony export */   v0: () => (/* binding */ levelLine)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90284);

const VERDICT_MARKS = { pass: 'good', fail: 'bad', unknown: 'open' };
const BASIS_SIGNS = { certified: '●', vouched: '◐', claimed: '○' };
const SHAPES = {
    'build+attest': 'the builder ran the build and signed what came out',
    'attest-only': 'the signer attested a digest that its caller handed over; where that was built cannot be seen',
    unknown: 'nothing shows whether the signer ran the build',
};
/** The level in one line, why it is no higher, and the one change that would raise it. */
function levelLine(level) {
    const missing = missingFor(level);
    return [
        {
            kind: 'paragraph',
            content: [
                (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(`SLSA Build L${level.level}`),
                (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(`: ${sentence(level.builder.explanation)} Shape: ${shapeWords(level)}.`),
                ...(missing.length === 0
                    ? []
                    : [
                        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(` Not Build L${level.level + 1}, because of `),
                        ...joined(missing.map(({ id, title }) => `${id} ${title}`)),
                        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('.'),
                    ]),
            ],
        },
        ...(level.raise === undefined
            ? []
            : [{ kind: 'paragraph', content: [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)('What would raise it: '), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(sentence(level.raise))] }]),
    ];
}
/** The whole evaluation: the line, every requirement with its evidence, every field with its basis, what to know. */
function levelBlocks(level) {
    return [
        ...levelLine(level),
        requirementTable(level),
        ...level.notices.map((notice) => ({ kind: 'paragraph', content: [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)('Note: '), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(notice)] })),
        {
            kind: 'details',
            title: `What the provenance says, and how far it can be believed (${level.fields.length} fields)`,
            content: [{ kind: 'paragraph', content: basisWords() }, fieldTable(level)],
        },
    ];
}
function shapeWords({ shape, builder }) {
    if (shape === 'unknown' && builder.kind === 'ordinary')
        return 'an ordinary job, which can build and sign at once';
    return `${shape}, ${SHAPES[shape]}`;
}
/** What the three bases mean. */
function basisWords() {
    return [
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)('● certified'),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(' equals the signing certificate; '),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)('◐ vouched'),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(' was set by a builder that the builder map trusts for this field; '),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)('○ claimed'),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(' is as good as the job that wrote it.'),
    ];
}
function requirementTable({ requirements }) {
    const rows = requirements.map(({ id, title, level, verdict, evidence }) => [
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(id),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(title),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(`L${level}`),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .badge */ .qS)(verdict, VERDICT_MARKS[verdict]),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(evidence),
    ]);
    return { kind: 'table', head: ['Id', 'Requirement', 'From', 'Verdict', 'Evidence'], rows };
}
function fieldTable({ fields }) {
    const rows = fields.map(({ path, value, basis, extension }) => [
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(path),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(value),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(`${BASIS_SIGNS[basis]} ${basis}${extension === undefined ? '' : ` (${extension})`}`),
    ]);
    return { kind: 'table', head: ['Field', 'Value', 'Basis'], rows };
}
/** The producer's own requirements, which no provenance can show and which hold no level back. */
const NEVER_GATES = ['P2', 'P3'];
/** The requirements of the next level, and of those below it, that are not met. */
function missingFor({ level, requirements }) {
    if (level === 3)
        return [];
    return requirements.filter((one) => one.level <= level + 1 && one.verdict !== 'pass' && !NEVER_GATES.includes(one.id));
}
function joined(words) {
    return words.flatMap((word, index) => [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(index === 0 ? '' : ', '), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(word)]);
}
function sentence(value) {
    return /[.!?…]$/.test(value) ? value : `${value}.`;
}


/***/ }),

/***/ 35200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ failureBlocks),
  k: () => (/* binding */ signingSummary)
});

// EXTERNAL MODULE: ./packages/core/lib/report/blocks.js
var blocks = __webpack_require__(90284);
// EXTERNAL MODULE: ./packages/core/lib/report/commands.js
var report_commands = __webpack_require__(5132);
// EXTERNAL MODULE: ./packages/core/lib/report/key-commands.js
var key_commands = __webpack_require__(91670);
;// CONCATENATED MODULE: ./packages/core/lib/report/key-blocks.js


/** The key that signed, as a table: where it is, what it is, how it signs. */
function keyTable({ source, kind, digest, encoding, mechanism, fingerprint }) {
    const rows = [
        ['Key', (0,blocks/* code */.aY)(source)],
        ['Kind', (0,blocks/* text */.Qq)(kind)],
        ['Signs over', (0,blocks/* text */.Qq)(digest === 'none' ? 'the message itself' : digest)],
        ['Written as', (0,blocks/* text */.Qq)(encoding)],
        ...(mechanism === undefined ? [] : [['Mechanism of the token', (0,blocks/* code */.aY)(mechanism)]]),
        ['Fingerprint of the public key', (0,blocks/* code */.aY)(fingerprint)],
    ];
    return { kind: 'table', head: ['Signed with', ''], rows: rows.map(([name, value]) => [(0,blocks/* text */.Qq)(name), value]) };
}
/** What the commands below it read: the public key, to be saved. */
function publicKeyBlocks({ publicKey }) {
    return [
        {
            kind: 'paragraph',
            content: [
                (0,blocks/* text */.Qq)('All of them read the public key from '),
                (0,blocks/* code */.aY)(key_commands/* PUBLIC_KEY_FILE */.v),
                (0,blocks/* text */.Qq)(', which should come from a place that you trust more than this page. It is:'),
            ],
        },
        { kind: 'commands', text: publicKey.trimEnd() },
    ];
}

// EXTERNAL MODULE: ./packages/core/lib/report/level-blocks.js
var level_blocks = __webpack_require__(70725);
// EXTERNAL MODULE: ./packages/core/lib/report/subjects.js
var subjects = __webpack_require__(74735);
;// CONCATENATED MODULE: ./packages/core/lib/report/signing-summary.js





/** The summary of an action that signs: what was signed, by whom, where it is, how to check it. */
function signingSummary(result) {
    const notices = result.notices.map((notice) => ({ kind: 'paragraph', content: [(0,blocks/* strong */.ko)('Note: '), (0,blocks/* text */.Qq)(notice)] }));
    if (result.failure !== undefined)
        return [...failureBlocks(result.action, result.failure), ...publishedAnyway(result), ...notices];
    if (result.outcome === 'skipped')
        return [heading(`${result.action}: nothing was signed`, 'neutral'), ...notices];
    if (result.outcome === 'dry-run')
        return [...dryRunBlocks(result), ...notices];
    return [
        heading(titleOf(result), 'good'),
        subjectTable(result.bundles),
        { kind: 'paragraph', content: whoOf(result) },
        ...pairBlocks(result.bundles),
        ...(result.key === undefined ? [] : [keyTable(result.key)]),
        ...levelSections(result),
        { kind: 'paragraph', content: whereOf(result) },
        ...notices,
        ...commandBlocks(result),
        ...fieldBlocks(result),
    ];
}
/** Which bundle each of these makes a pair with. */
function pairBlocks(bundles) {
    const rows = bundles.flatMap(({ coSigns, fileName }) => coSigns === undefined
        ? []
        : [
            [
                (0,blocks/* code */.aY)(`sha256:${coSigns.statementDigest.sha256}`),
                (0,blocks/* code */.aY)(coSigns.source),
                (0,blocks/* code */.aY)(coSigns.signer),
                (0,blocks/* code */.aY)(fileName),
            ],
        ]);
    if (rows.length === 0)
        return [];
    return [
        { kind: 'paragraph', content: [(0,blocks/* text */.Qq)('A second signature over statements that somebody signed before:')] },
        { kind: 'table', head: ['Statement', 'Bundle of the first signer', 'First signer', 'Bundle of this one'], rows },
    ];
}
/** Heading, reason and remedy of a failure. */
function failureBlocks(action, failure) {
    const remedy = failure.remedy === undefined ? [] : [{ kind: 'paragraph', content: [(0,blocks/* strong */.ko)('What to do: '), (0,blocks/* text */.Qq)(failure.remedy)] }];
    return [
        heading(`${action}: ${failure.outcome === 'bad-input' ? 'stopped before the end' : failure.outcome}`, 'bad'),
        { kind: 'paragraph', content: [(0,blocks/* text */.Qq)(failure.message), (0,blocks/* text */.Qq)(' '), (0,blocks/* code */.aY)(failure.code)] },
        ...remedy,
    ];
}
function heading(title, mark) {
    return { kind: 'heading', level: 3, text: title, mark };
}
function titleOf(result) {
    const artifacts = result.bundles.reduce((sum, bundle) => sum + bundle.subjects.length, 0);
    const kinds = [...new Set(result.bundles.map((bundle) => KIND_TITLES[bundle.kind] ?? `${bundle.kind} attestation`))];
    return `${kinds.join(', ')} for ${artifacts} artifact${artifacts === 1 ? '' : 's'}, signed and verified`;
}
const KIND_TITLES = {
    provenance: 'Build provenance',
    spdx: 'SBOM (SPDX)',
    cyclonedx: 'SBOM (CycloneDX)',
    signature: 'Signature',
    vsa: 'Verification summary',
};
function subjectTable(bundles) {
    const isBatch = bundles.length > 1;
    const rows = bundles.flatMap((bundle) => bundle.subjects.map((subject) => [
        (0,blocks/* code */.aY)(subject.name),
        (0,blocks/* code */.aY)((0,subjects/* shownDigest */.uL)(subject)),
        (0,blocks/* text */.Qq)(bundle.predicateType ?? 'signature'),
        ...(isBatch ? [logEntry(bundle)] : []),
    ]));
    return { kind: 'table', head: ['Artifact', 'Digest', 'Says', ...(isBatch ? ['Log entry'] : [])], rows };
}
function whoOf({ signer, key, build, repository }) {
    if (signer === undefined && key === undefined)
        return [];
    return [
        (0,blocks/* strong */.ko)('Signed by '),
        ...(key === undefined ? [] : [(0,blocks/* text */.Qq)('the key '), (0,blocks/* code */.aY)(key.fingerprint), (0,blocks/* text */.Qq)(' at '), (0,blocks/* code */.aY)(key.source)]),
        ...(key === undefined || signer === undefined ? [] : [(0,blocks/* text */.Qq)(', certified as ')]),
        ...(signer === undefined ? [] : [(0,blocks/* code */.aY)(signer.identity), (0,blocks/* text */.Qq)(', known to '), (0,blocks/* code */.aY)(signer.issuer)]),
        (0,blocks/* text */.Qq)('. '),
        ...(build === undefined || repository === undefined
            ? []
            : [
                (0,blocks/* strong */.ko)('Source: '),
                (0,blocks/* code */.aY)(repository),
                (0,blocks/* text */.Qq)(' at '),
                (0,blocks/* code */.aY)(build.ref),
                (0,blocks/* text */.Qq)(', commit '),
                (0,blocks/* code */.aY)(build.commit),
                (0,blocks/* text */.Qq)(`, event ${build.event}.`),
            ]),
    ];
}
/** The level that a verifier will compute, with the evaluation where there is one; the signer itself claims none. */
function levelSections({ build, bundles, level }) {
    if (!bundles.some(({ kind }) => kind === 'provenance'))
        return [];
    if (level !== undefined) {
        const title = `A verifier will compute SLSA Build L${level.level} for it, and this is why`;
        return [{ kind: 'details', title, content: (0,level_blocks/* levelBlocks */.B5)(level), isOpen: true }];
    }
    if (build === undefined)
        return [];
    const known = build.runnerEnvironment !== 'github-hosted'
        ? `Build L1, because the job ran on a ${build.runnerEnvironment} runner, whose isolation nothing here shows; more for those who trust its operator`
        : build.isReusable
            ? 'up to Build L3 if its builder map trusts the reusable workflow that signed, else Build L2'
            : 'Build L2 at most, because the job that built also signed. A builder in a reusable workflow of its own would raise it';
    return [
        {
            kind: 'paragraph',
            content: [(0,blocks/* strong */.ko)('SLSA level: '), (0,blocks/* text */.Qq)(`a verifier will compute ${known}. Nothing is claimed here.`)],
        },
    ];
}
function logEntry({ logEntries: [entry] }) {
    if (entry === undefined)
        return (0,blocks/* text */.Qq)('none');
    return entry.url === undefined ? (0,blocks/* text */.Qq)(entry.logIndex) : (0,blocks/* link */.nf)(entry.logIndex, entry.url);
}
function whereOf({ bundles }) {
    const [first] = bundles;
    if (first === undefined)
        return [];
    const [time] = first.times;
    const log = first.logEntries.length === 0 ? [] : [(0,blocks/* strong */.ko)('Transparency log: '), (0,blocks/* text */.Qq)('entry '), logEntry(first), (0,blocks/* text */.Qq)('. ')];
    return [
        ...(bundles.length === 1 ? log : []),
        ...(time === undefined ? [] : [(0,blocks/* strong */.ko)('Signed at '), (0,blocks/* text */.Qq)(`${time}. `)]),
        ...(bundles.length === 1 ? storeFacts(first) : batchFacts(bundles)),
    ];
}
const PLACES = {
    github: 'GitHub, attestation',
    release: 'the release, asset',
    oci: 'the registry',
    file: 'a file',
};
function storeFacts(first) {
    if (first.stored.length === 0)
        return [];
    const places = first.stored.flatMap((stored, index) => {
        const label = stored.id === undefined ? PLACES[stored.store] : `${PLACES[stored.store]} ${stored.id}`;
        const others = (stored.attached?.length ?? 1) - 1;
        if (others > 0)
            return [(0,blocks/* text */.Qq)(`${index === 0 ? '' : ', '}${label} and beside ${others} more image${others === 1 ? '' : 's'}`)];
        const place = stored.url !== undefined ? (0,blocks/* link */.nf)(label, stored.url) : stored.path === undefined ? (0,blocks/* text */.Qq)(label) : (0,blocks/* code */.aY)(stored.path);
        return index === 0 ? [place] : [(0,blocks/* text */.Qq)(', '), place];
    });
    return [(0,blocks/* strong */.ko)('Stored in '), ...places, (0,blocks/* text */.Qq)('.')];
}
const MANY = {
    github: 'attestations at GitHub',
    release: 'assets of the release',
    oci: 'referrers in the registry',
    file: 'files',
};
/** How many bundles went where; the result file has each. */
function batchFacts(bundles) {
    const counts = new Map();
    for (const { stored } of bundles)
        for (const { store } of stored)
            counts.set(store, (counts.get(store) ?? 0) + 1);
    if (counts.size === 0)
        return [];
    const words = [...counts].map(([store, count]) => `${count} ${MANY[store]}`).join(', ');
    return [(0,blocks/* strong */.ko)('Stored as '), (0,blocks/* text */.Qq)(`${words}; the result file lists each.`)];
}
function fieldBlocks(result) {
    const { provenance } = result;
    if (provenance === undefined)
        return [];
    const rows = provenance.fields.map((field) => [(0,blocks/* code */.aY)(field.path), (0,blocks/* text */.Qq)(field.basis)]);
    const content = [
        {
            kind: 'paragraph',
            content: [
                (0,blocks/* strong */.ko)('certified'),
                (0,blocks/* text */.Qq)(' equals the signing certificate; '),
                (0,blocks/* strong */.ko)('claimed'),
                (0,blocks/* text */.Qq)(' is as good as the job that wrote it. Build type: '),
                (0,blocks/* code */.aY)(provenance.buildType),
            ],
        },
        { kind: 'table', head: ['Field of the provenance', 'Basis'], rows },
    ];
    return [{ kind: 'details', title: 'What the provenance says, and how far it can be believed', content }];
}
const TOOLS = {
    gh: 'With the GitHub CLI',
    cosign: 'With cosign 3',
    openssl: 'With openssl',
    slsa: 'With this suite',
    workflow: 'In a workflow',
};
/** Longest command that is worth showing, in characters. */
const MAX_COMMAND = 8_000;
function commandBlocks(result) {
    const [first] = result.bundles;
    const commands = first === undefined ? [] : (0,report_commands/* verifyCommands */.I)(result, first);
    if (commands.length === 0 || commands.some(({ text: command }) => command.length > MAX_COMMAND))
        return [];
    const more = (first?.subjects.length ?? 0) + result.bundles.length > 2 ? ', for the first artifact' : '';
    return [
        { kind: 'heading', level: 4, text: `How to check it${more}`, mark: 'neutral' },
        ...commands.flatMap((command) => [
            { kind: 'paragraph', content: [(0,blocks/* text */.Qq)(`${TOOLS[command.tool]}:`)] },
            { kind: 'commands', text: command.text },
        ]),
        ...(result.key === undefined || result.signer !== undefined ? [] : publicKeyBlocks(result.key)),
        ...(result.needsTrustedRoot
            ? [
                {
                    kind: 'paragraph',
                    content: [
                        (0,blocks/* code */.aY)('trusted_root.json'),
                        (0,blocks/* text */.Qq)(' is the trust root of the private Sigstore, given here as '),
                        (0,blocks/* code */.aY)('trusted-root'),
                        (0,blocks/* text */.Qq)('.'),
                    ],
                },
            ]
            : []),
    ];
}
function dryRunBlocks(result) {
    const rows = (result.statements ?? []).map((path) => [(0,blocks/* code */.aY)(path)]);
    const title = heading(`${result.action}: dry run, nothing was signed`, 'neutral');
    if (rows.length === 0)
        return [title, { kind: 'paragraph', content: [(0,blocks/* text */.Qq)('Plain signatures have no statement to look at.')] }];
    return [
        title,
        { kind: 'paragraph', content: [(0,blocks/* text */.Qq)('These statements would have been signed:')] },
        { kind: 'table', head: ['Unsigned statement'], rows },
        ...fieldBlocks(result),
    ];
}
function publishedAnyway(result) {
    const rows = result.bundles.flatMap((bundle) => bundle.stored.map((stored) => [
        (0,blocks/* code */.aY)(bundle.fileName),
        (0,blocks/* text */.Qq)(stored.store),
        (0,blocks/* code */.aY)(stored.id ?? stored.path ?? stored.url ?? ''),
    ]));
    if (rows.length === 0)
        return [];
    return [
        { kind: 'paragraph', content: [(0,blocks/* strong */.ko)('Already published when it stopped:')] },
        { kind: 'table', head: ['Bundle', 'Store', 'Id'], rows },
    ];
}


/***/ }),

/***/ 74735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zk: () => (/* binding */ signedBy),
/* harmony export */   mc: () => (/* binding */ shownKind),
/* harmony export */   qI: () => (/* binding */ shownArtifact),
/* harmony export */   uL: () => (/* binding */ shownDigest)
/* harmony export */ });
/** `algorithm:hex` of the first digest. */
function shownDigest(subject) {
    const [algorithm, hex] = Object.entries(subject.digest)[0] ?? [];
    return algorithm === undefined ? '' : `${algorithm}:${hex}`;
}
/** An artifact as it was named: of an image with the tag that was asked for, of a platform with the platform. */
function shownArtifact({ subject, image }) {
    const tag = image?.tag === undefined ? '' : `:${image.tag}`;
    const platform = image?.platform === undefined ? '' : ` (${image.platform})`;
    return `${subject.name}${tag}${platform}`;
}
/** What a bundle says: the type of its statement, or that it is a signature and nothing more. */
function shownKind({ kind, predicateType }) {
    return kind === 'signature' ? 'signature' : (predicateType ?? 'attestation');
}
/** Who signed, in one line: the certificate's identity, or the key's fingerprint. */
function signedBy({ signer, key }) {
    return signer?.identity ?? `key ${key?.fingerprint ?? 'unknown'}`;
}


/***/ })

};
