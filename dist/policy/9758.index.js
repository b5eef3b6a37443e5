export const id = 9758;
export const ids = [9758];
export const modules = {

/***/ 19758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openLayout: () => (/* binding */ openLayout)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/wire/lib/json/parse.js + 3 modules
var parse = __webpack_require__(3100);
// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var types = __webpack_require__(44411);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/envelope.js
var envelope = __webpack_require__(62983);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/predicate/uris.js
var uris = __webpack_require__(45202);
// EXTERNAL MODULE: ./packages/core/lib/key/algorithm.js
var algorithm = __webpack_require__(66144);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var outcome_error = __webpack_require__(77692);
// EXTERNAL MODULE: ./packages/core/lib/subject/read-limited.js
var read_limited = __webpack_require__(97895);
// EXTERNAL MODULE: ./packages/core/lib/key/public-key.js
var public_key = __webpack_require__(29302);
;// CONCATENATED MODULE: ./packages/core/lib/layout/layout-key.js



/** SubjectPublicKeyInfo of an Ed25519 key, up to its 32 bytes (RFC 8410). */
const ED25519_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');
/**
 * A functionary out of the key objects of in-toto's layouts: a public key as PEM or, for Ed25519, as hex; or an identity
 * with its issuer (`keyType: sigstore-oidc`).
 *
 * @param value with the keys in either spelling, `keyType` or `keytype`
 * @throws CoreError bad-input `LAYOUT`, `KEY`
 */
function parseFunctionary(id, value, place) {
    if (!(0,types/* isJsonObject */.O)(value))
        throw (0,outcome_error/* badInput */.AN)('LAYOUT', `${place}: must be an object`);
    const type = textAt(value, ['keyType', 'keytype'], place);
    const scheme = textAt(value, ['scheme'], place);
    const holder = value.keyVal ?? value.keyval;
    if (!(0,types/* isJsonObject */.O)(holder))
        throw (0,outcome_error/* badInput */.AN)('LAYOUT', `${place}: has no keyVal`);
    if (type === 'sigstore-oidc') {
        const identity = textAt(holder, ['identity'], `${place}.keyVal`);
        return { id, who: { kind: 'certificate', identity, issuer: textAt(holder, ['issuer'], `${place}.keyVal`) } };
    }
    const text = textAt(holder, ['public'], `${place}.keyVal`);
    return { id, who: { kind: 'key', publicKey: publicKeyOf(type, text, place), scheme } };
}
function publicKeyOf(type, text, place) {
    if (type === 'ed25519' && /^[0-9a-f]{64}$/i.test(text)) {
        return (0,public_key/* publicKeyFromDer */._)(Buffer.concat([ED25519_PREFIX, Buffer.from(text, 'hex')]), place);
    }
    const wanted = { ed25519: 'ed25519', rsa: 'rsa', ecdsa: 'ec', 'ecdsa-sha2-nistp256': 'ec' }[type];
    if (wanted === undefined)
        throw (0,outcome_error/* badInput */.AN)('LAYOUT', `${place}: keys of type ${JSON.stringify(type.slice(0, 40))} are not known`);
    const key = (0,public_key/* parsePublicKey */.e)(text, place);
    const found = key.key.asymmetricKeyType;
    if (found === wanted)
        return key;
    throw (0,outcome_error/* badInput */.AN)('LAYOUT', `${place}: says ${JSON.stringify(type.slice(0, 40))}, and its key is of kind ${found ?? 'unknown'}`);
}
function textAt(object, names, place) {
    for (const name of names) {
        const value = object[name];
        if (typeof value === 'string' && value.trim() !== '')
            return value;
    }
    throw (0,outcome_error/* badInput */.AN)('LAYOUT', `${place}: ${names[0]} is missing, or no text`);
}

;// CONCATENATED MODULE: ./packages/core/lib/layout/metablock.js




/** Most signatures that are looked at. */
const MAX_SIGNATURES = 100;
/** Whether a JSON value has the form of signed metadata. */
function isMetablock(value) {
    return (0,types/* isJsonObject */.O)(value) && (0,types/* isJsonObject */.O)(value.signed) && Array.isArray(value.signatures);
}
/** Signed metadata, its signatures unverified. @throws CoreError bad-input `LAYOUT` */
function parseMetablock(value, what) {
    const { signed, signatures } = value;
    if (!(0,types/* isJsonObject */.O)(signed) || !Array.isArray(signatures))
        throw (0,outcome_error/* badInput */.AN)('LAYOUT', `${what}: is no signed metadata`);
    if (signatures.length > MAX_SIGNATURES)
        throw (0,outcome_error/* badInput */.AN)('LAYOUT', `${what}: has more than ${MAX_SIGNATURES} signatures`);
    return {
        signed,
        signatures: signatures.map((signature, index) => {
            const sig = (0,types/* isJsonObject */.O)(signature) ? signature.sig : undefined;
            if (typeof sig === 'string' && /^(?:[0-9a-f]{2})+$/i.test(sig))
                return Buffer.from(sig, 'hex');
            throw (0,outcome_error/* badInput */.AN)('LAYOUT', `${what}: signatures[${index}].sig must be hex`);
        }),
    };
}
/** Whether one of the signatures is the key's. What keys they are called by proves nothing and is not read. */
function isSignedBy({ signed, signatures }, { key }) {
    const message = Buffer.from(canonicalForm(signed), 'utf8');
    return signatures.some((signature) => isSignature(key, message, signature));
}
/** RSA signs with PSS here, whatever its key says of itself. @see in-toto specification 1.0, section 4.2.1 */
function isSignature(key, message, signature) {
    if (key.asymmetricKeyType !== 'rsa')
        return (0,algorithm/* isSignatureOf */.Cw)(key, message, signature);
    const pss = { key, padding: external_node_crypto_.constants.RSA_PKCS1_PSS_PADDING, saltLength: external_node_crypto_.constants.RSA_PSS_SALTLEN_AUTO };
    return (0,external_node_crypto_.verify)('sha256', message, pss, signature);
}
/**
 * Canonical JSON as in-toto's metadata is signed over: keys in order, no spaces, and in texts nothing escaped but `\` and
 * `"`. Whole numbers only.
 *
 * @throws CoreError bad-input `LAYOUT` for a number that is not whole
 * @see http://wiki.laptop.org/go/Canonical_JSON
 */
function canonicalForm(value) {
    if (typeof value === 'string')
        return `"${value.replace(/[\\"]/g, '\\$&')}"`;
    if (typeof value === 'number') {
        if (Number.isSafeInteger(value))
            return String(value);
        throw (0,outcome_error/* badInput */.AN)('LAYOUT', `the number ${value} has no canonical form`);
    }
    if (value === null || typeof value === 'boolean')
        return String(value);
    if (Array.isArray(value))
        return `[${value.map(canonicalForm).join(',')}]`;
    const members = Object.keys(value)
        .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
        .map((key) => `${canonicalForm(key)}:${canonicalForm(value[key] ?? null)}`);
    return `{${members.join(',')}}`;
}

;// CONCATENATED MODULE: ./packages/core/lib/layout/glob.js
/** Longest pattern and name, in characters: matching takes at most their product of steps. */
const MAX_PATTERN = 1000;
const MAX_NAME = 4096;
/**
 * Whether a pattern matches the whole name, as in-toto matches: `*` any characters, `/` among them, `?` one, `[a-c]` one of
 * a set, `[!a-c]` or `[^a-c]` none of it, `\` takes the next character as it is. By states, never by trying every way.
 */
function matchesPattern(pattern, name) {
    if (name.length > MAX_NAME)
        return false;
    const steps = stepsOf(pattern);
    if (steps === undefined)
        return false;
    const found = [...name];
    let step = 0;
    let at = 0;
    let back;
    while (at < found.length) {
        const current = steps[step];
        if (current === '*') {
            step += 1;
            back = { step, at };
        }
        else if (current?.(found[at] ?? '') === true) {
            step += 1;
            at += 1;
        }
        else if (back !== undefined) {
            // Only the last star can give more: what an earlier one would take, this one takes too.
            back.at += 1;
            at = back.at;
            step = back.step;
        }
        else
            return false;
    }
    return steps.slice(step).every((rest) => rest === '*');
}
/** Whether a pattern can be read. */
function isPattern(pattern) {
    return pattern !== '' && pattern.length <= MAX_PATTERN && stepsOf(pattern) !== undefined;
}
const known = new Map();
const MAX_KNOWN = 1000;
function stepsOf(pattern) {
    if (known.has(pattern))
        return known.get(pattern);
    const steps = readSteps([...pattern]);
    if (known.size >= MAX_KNOWN)
        known.clear();
    known.set(pattern, steps);
    return steps;
}
/** Undefined for a set or an escape that does not end. */
function readSteps(characters) {
    const steps = [];
    for (let at = 0; at < characters.length; at += 1) {
        const character = characters[at] ?? '';
        if (character === '*')
            steps.push('*');
        else if (character === '?')
            steps.push(() => true);
        else if (character === '[') {
            const set = readSet(characters, at);
            if (set === undefined)
                return undefined;
            steps.push(set.has);
            at = set.end;
        }
        else {
            if (character === '\\')
                at += 1;
            const literal = characters[at];
            if (literal === undefined)
                return undefined;
            steps.push((found) => found === literal);
        }
    }
    return steps;
}
function readSet(characters, open) {
    const isNegated = ['!', '^'].includes(characters[open + 1] ?? '');
    const from = open + (isNegated ? 2 : 1);
    // A bracket that stands first is one of the set.
    const end = characters.indexOf(']', from + 1);
    if (end === -1)
        return undefined;
    const ranges = [];
    for (let at = from; at < end; at += 1) {
        const low = characters[at] ?? '';
        const isRange = characters[at + 1] === '-' && at + 2 < end;
        ranges.push([low, isRange ? (characters[at + 2] ?? '') : low]);
        if (isRange)
            at += 2;
    }
    const has = (found) => ranges.some(([low, high]) => low <= found && found <= high) !== isNegated;
    return { has, end };
}

;// CONCATENATED MODULE: ./packages/core/lib/layout/parse-rule.js


const KINDS = ['ALLOW', 'DISALLOW', 'CREATE', 'DELETE', 'MODIFY', 'REQUIRE'];
/**
 * An artifact rule out of its words, or of a text with spaces between them. Keywords in any case, as the field's readers
 * take them: `MATCH <pattern> [IN <prefix>] WITH (MATERIALS|PRODUCTS) [IN <prefix>] FROM <step>`, or one of the others with
 * a pattern.
 *
 * @throws CoreError bad-input `LAYOUT`
 * @see in-toto specification 1.0, section 4.3.3
 */
function parseRule(rule, place) {
    const words = typeof rule === 'string' ? rule.split(/\s+/).filter((word) => word !== '') : [...rule];
    const text = words.join(' ');
    const [first = '', ...rest] = words;
    const keyword = first.toUpperCase();
    const kind = KINDS.find((name) => name === keyword);
    if (kind !== undefined) {
        const [pattern = '', ...more] = rest;
        if (more.length > 0)
            throw fault(place, text, 'has more than a pattern');
        return { kind, pattern: checked(pattern, text, place), text };
    }
    if (keyword !== 'MATCH')
        throw fault(place, text, 'is none of ALLOW, DISALLOW, CREATE, DELETE, MODIFY, REQUIRE, MATCH');
    return parseMatch(rest, text, place);
}
function parseMatch(words, text, place) {
    const left = [...words];
    const take = (keyword) => {
        const isNext = left[0]?.toUpperCase() === keyword;
        if (isNext)
            left.shift();
        return isNext;
    };
    const pattern = checked(left.shift() ?? '', text, place);
    const sourcePrefix = take('IN') ? prefixOf(left.shift()) : '';
    const list = take('WITH') ? left.shift()?.toLowerCase() : undefined;
    const destinationPrefix = take('IN') ? prefixOf(left.shift()) : '';
    const from = take('FROM') ? left.shift() : undefined;
    if ((list !== 'materials' && list !== 'products') || from === undefined || left.length > 0) {
        throw fault(place, text, 'is not MATCH <pattern> [IN <prefix>] WITH MATERIALS|PRODUCTS [IN <prefix>] FROM <step>');
    }
    return { kind: 'MATCH', pattern, text, sourcePrefix, with: list, destinationPrefix, from };
}
function prefixOf(word = '') {
    return word === '' || word.endsWith('/') ? word : `${word}/`;
}
function checked(pattern, text, place) {
    if (isPattern(pattern))
        return pattern;
    throw fault(place, text, `has a pattern that cannot be read (at most ${MAX_PATTERN} characters, every [ closed)`);
}
function fault(place, text, problem) {
    return (0,outcome_error/* badInput */.AN)('LAYOUT', `${place}: the rule "${text.slice(0, 200)}" ${problem}`);
}

;// CONCATENATED MODULE: ./packages/core/lib/layout/parse-layout.js








/** Largest layout, in bytes. */
const MAX_LAYOUT_BYTES = 1024 * 1024;
const MAX_STEPS = 100;
const MAX_RULES = 1000;
/** Older name of the type of links. */
const LINK_V1 = 'https://in-toto.io/Link/v1';
/**
 * A layout out of its file: of the drafts ITE-10 and ITE-11, as YAML, JSON or in a DSSE envelope, or classic metadata.
 * Every key is known or refused; what would let something pass that fails (`warn`, `allowIfNoClaim`) is refused too, and
 * so are inspections, whose commands are never run here.
 *
 * @param keys that must each have signed it; none for a file that is trusted as it lies there
 * @throws CoreError bad-input `LAYOUT`; refused `LAYOUT` for one that a key has not signed
 * @see in-toto ITE-10, ITE-11; in-toto specification 1.0, section 4.3
 */
async function parseLayout(bytes, what, keys) {
    const value = await read(bytes, what);
    if (isMetablock(value)) {
        const metablock = parseMetablock(value, what);
        assertSigned(what, keys, (key) => isSignedBy(metablock, key));
        return layoutOf(metablock.signed, what);
    }
    if ('payload' in value && 'payloadType' in value) {
        const { payload, payloadType, signatures } = (0,envelope/* parseEnvelope */.mE)(value);
        if (payloadType !== envelope/* PAYLOAD_TYPE */.Uc)
            throw parse_layout_fault(what, `is an envelope of type ${JSON.stringify(payloadType.slice(0, 80))}`);
        const message = (0,envelope/* preAuthEncoding */.JC)(payloadType, payload);
        assertSigned(what, keys, (key) => signatures.some(({ sig }) => (0,algorithm/* isSignatureOf */.Cw)(key.key, message, sig)));
        return layoutOf(objectOf((0,parse/* parseJson */.q)(payload, { what, maxBytes: MAX_LAYOUT_BYTES }), what), what);
    }
    if (keys.length > 0) {
        throw (0,outcome_error/* refused */.J5)('LAYOUT', `${what}: has no signature, and \`layout-key\` demands one`, {
            remedy: 'give the signed layout (metadata of in-toto, or a DSSE envelope), or leave out `layout-key`',
        });
    }
    return layoutOf(value, what);
}
async function read(bytes, what) {
    const text = (0,read_limited/* utf8Of */.vw)(bytes);
    if (text === undefined)
        throw parse_layout_fault(what, 'is not UTF-8');
    if (text.trimStart().startsWith('{'))
        return objectOf((0,parse/* parseJson */.q)(text, { what, maxBytes: MAX_LAYOUT_BYTES }), what);
    const { parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const document = parseDocument(text, { uniqueKeys: true, schema: 'core', version: '1.2' });
    const [problem] = [...document.errors, ...document.warnings];
    if (problem !== undefined)
        throw parse_layout_fault(what, `cannot be read: ${problem.message.split('\n')[0]}`);
    let value;
    try {
        value = document.toJS({ maxAliasCount: 0 });
    }
    catch (cause) {
        throw (0,outcome_error/* badInput */.AN)('LAYOUT', `${what}: has an alias or is nested too deep`, { cause, remedy: 'write the values out' });
    }
    // Once more as JSON: the same limits and the same forbidden keys as everywhere.
    return objectOf((0,parse/* parseJson */.q)(JSON.stringify(value ?? null), { what, maxBytes: 4 * MAX_LAYOUT_BYTES }), what);
}
function assertSigned(what, keys, hasSigned) {
    if (keys.length === 0) {
        throw (0,outcome_error/* badInput */.AN)('LAYOUT', `${what}: is signed, and nobody says by whom`, {
            remedy: "give the owner's public key as `layout-key`",
        });
    }
    const missing = keys.find((key) => !hasSigned(key));
    if (missing !== undefined)
        throw (0,outcome_error/* refused */.J5)('LAYOUT', `${what}: the key ${missing.fingerprint} has not signed it`);
}
function layoutOf(value, what) {
    const isClassic = value._type === 'layout';
    const layout = isClassic ? classicLayout(value, what) : attestationLayout(value, what);
    const steps = new Set();
    for (const { name } of layout.steps) {
        if (steps.has(name))
            throw parse_layout_fault(what, `has the step "${name}" twice`);
        steps.add(name);
    }
    if (steps.size === 0 || steps.size > MAX_STEPS)
        throw parse_layout_fault(what, `must have 1 to ${MAX_STEPS} steps`);
    for (const { name, materials, products } of layout.steps) {
        for (const rule of [...materials, ...products]) {
            if (rule.kind === 'MATCH' && !steps.has(rule.from))
                throw parse_layout_fault(what, `step "${name}": "${rule.text}" names no step`);
        }
    }
    assertDistinct(layout.functionaries, what);
    for (const step of layout.steps)
        for (const expected of step.predicates)
            assertReachable(expected, step, layout);
    return layout;
}
/** One party under two names would count twice. */
function assertDistinct(functionaries, what) {
    const known = new Map();
    for (const { id, who } of functionaries) {
        const party = who.kind === 'key' ? who.publicKey.fingerprint : `${who.issuer} ${who.identity}`;
        const other = known.get(party);
        if (other !== undefined)
            throw parse_layout_fault(what, `the functionaries "${other}" and "${id}" are the same`);
        known.set(party, id);
    }
}
function assertReachable({ functionaries, threshold }, { name }, layout) {
    const ids = new Set(layout.functionaries.map(({ id }) => id));
    const unknown = functionaries.find((id) => !ids.has(id));
    if (unknown !== undefined)
        throw parse_layout_fault(layout.what, `step "${name}": the functionary "${unknown.slice(0, 80)}" is not known`);
    if (new Set(functionaries).size >= threshold)
        return;
    throw parse_layout_fault(layout.what, `step "${name}": ${threshold} functionaries are demanded, and ${new Set(functionaries).size} named`);
}
function attestationLayout(value, what) {
    onlyKnown(value, ['expires', 'functionaries', 'steps', 'subjects', 'inspections', 'readme'], what);
    assertEmpty(value, ['subjects', 'inspections'], what);
    return {
        what,
        form: 'attestations',
        expires: instant(value.expires, what),
        functionaries: Object.entries(objectOf(value.functionaries, `${what}: functionaries`)).map(([id, key]) => parseFunctionary(id, key, `${what}: functionaries.${id}`)),
        steps: listOf(value.steps, `${what}: steps`).map((step, index) => attestationStep(step, `${what}: steps[${index}]`)),
    };
}
function attestationStep(value, place) {
    const step = objectOf(value, place);
    onlyKnown(step, ['name', 'command', 'expectedMaterials', 'expectedProducts', 'expectedPredicates'], place);
    const predicates = listOf(step.expectedPredicates, `${place}.expectedPredicates`);
    if (predicates.length === 0)
        throw parse_layout_fault(place, 'expects no predicate, so that nothing would be demanded');
    return {
        name: textOf(step.name, `${place}.name`),
        ...rulesOf(step.expectedMaterials, step.expectedProducts, place),
        predicates: predicates.map((expected, index) => expectedPredicate(expected, `${place}.expectedPredicates[${index}]`)),
    };
}
function expectedPredicate(value, place) {
    const expected = objectOf(value, place);
    onlyKnown(expected, ['predicateType', 'expectedAttributes', 'functionaries', 'threshold'], place);
    return {
        type: textOf(expected.predicateType, `${place}.predicateType`),
        functionaries: listOf(expected.functionaries, `${place}.functionaries`).map((id, index) => textOf(id, `${place}.functionaries[${index}]`)),
        threshold: thresholdOf(expected.threshold ?? 1, `${place}.threshold`),
        attributes: (expected.expectedAttributes === undefined
            ? []
            : listOf(expected.expectedAttributes, `${place}.expectedAttributes`)).map((rule, index) => attributeOf(rule, `${place}.expectedAttributes[${index}]`)),
    };
}
/** Either the text (ITE-11), or an object with it (in-toto's attestation verifier). */
function attributeOf(value, place) {
    if (typeof value === 'string')
        return textOf(value, place);
    const rule = objectOf(value, place);
    onlyKnown(rule, ['rule', 'allowIfNoClaim', 'warn', 'debug'], place);
    for (const name of ['allowIfNoClaim', 'warn']) {
        if (rule[name] === undefined || rule[name] === false)
            continue;
        throw parse_layout_fault(place, `has ${name}, with which what fails would pass`);
    }
    return textOf(rule.rule, `${place}.rule`);
}
function classicLayout(value, what) {
    onlyKnown(value, ['_type', 'expires', 'readme', 'keys', 'steps', 'inspect'], what);
    assertEmpty(value, ['inspect'], what);
    return {
        what,
        form: 'classic',
        expires: instant(value.expires, what),
        functionaries: Object.entries(objectOf(value.keys, `${what}: keys`)).map(([id, key]) => parseFunctionary(id, key, `${what}: keys.${id}`)),
        steps: listOf(value.steps, `${what}: steps`).map((step, index) => classicStep(step, `${what}: steps[${index}]`)),
    };
}
function classicStep(value, place) {
    const step = objectOf(value, place);
    // The command proves nothing, and no verifier of in-toto fails by it (section 4.3.1).
    onlyKnown(step, ['_type', 'name', 'threshold', 'expected_materials', 'expected_products', 'pubkeys', 'expected_command'], place);
    return {
        name: textOf(step.name, `${place}.name`),
        ...rulesOf(step.expected_materials, step.expected_products, place),
        predicates: [
            {
                type: uris/* PREDICATE */.W.linkV03,
                functionaries: listOf(step.pubkeys, `${place}.pubkeys`).map((id, index) => textOf(id, `${place}.pubkeys[${index}]`)),
                threshold: thresholdOf(step.threshold, `${place}.threshold`),
                attributes: [],
            },
        ],
    };
}
function rulesOf(materials, products, place) {
    const parse = (list, at) => {
        const rules = list === undefined ? [] : listOf(list, at);
        if (rules.length > MAX_RULES)
            throw parse_layout_fault(at, `has more than ${MAX_RULES} rules`);
        return rules.map((rule, index) => {
            if (typeof rule === 'string')
                return parseRule(rule, `${at}[${index}]`);
            return parseRule(listOf(rule, `${at}[${index}]`).map((word) => textOf(word, `${at}[${index}]`)), `${at}[${index}]`);
        });
    };
    return { materials: parse(materials, `${place}, materials`), products: parse(products, `${place}, products`) };
}
/** Whether a type is that of links, in one of its two names. */
function isLinkType(type) {
    return type === uris/* PREDICATE */.W.linkV03 || type === LINK_V1;
}
function assertEmpty(value, names, what) {
    for (const name of names) {
        const list = value[name];
        if (list === undefined || list === null || (Array.isArray(list) && list.length === 0))
            continue;
        throw parse_layout_fault(what, `has ${name}, which are not supported: nothing is run while verifying`);
    }
}
function onlyKnown(value, known, place) {
    const unknown = Object.keys(value).find((key) => !known.includes(key));
    if (unknown !== undefined)
        throw parse_layout_fault(place, `has the key ${JSON.stringify(unknown.slice(0, 80))}, which is not known`);
}
function thresholdOf(value, place) {
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 1)
        return value;
    throw parse_layout_fault(place, 'must be a whole number, 1 or more');
}
function instant(value, what) {
    const at = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/.test(value)
        ? new Date(value)
        : undefined;
    if (at !== undefined && !Number.isNaN(at.getTime()))
        return at;
    throw parse_layout_fault(what, 'must say when it expires, such as 2027-01-31T12:00:00Z in quotes');
}
function objectOf(value, place) {
    if ((0,types/* isJsonObject */.O)(value))
        return value;
    throw parse_layout_fault(place, 'must be an object');
}
function listOf(value, place) {
    if (Array.isArray(value))
        return value;
    throw parse_layout_fault(place, 'must be a list');
}
function textOf(value, place) {
    if (typeof value === 'string' && value.trim() !== '')
        return value;
    throw parse_layout_fault(place, 'must be a text');
}
function parse_layout_fault(place, problem) {
    return (0,outcome_error/* badInput */.AN)('LAYOUT', `${place}: ${problem}`);
}

// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/predicate/validate.js + 9 modules
var validate = __webpack_require__(74076);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/digest-set.js
var digest_set = __webpack_require__(34746);
;// CONCATENATED MODULE: ./packages/core/lib/layout/claims.js





/** Longest name of an artifact, in characters, and most artifacts of one claim. */
const claims_MAX_NAME = 4096;
const MAX_ARTIFACTS = 100_000;
/**
 * What a verified attestation claims for a layout; undefined where no functionary of it signed.
 *
 * @throws CoreError refused `LAYOUT` for artifacts that cannot be told apart; AttestationError for a malformed predicate
 */
function claimOf(verified, source, layout) {
    const { statement, verifiedBy } = verified;
    if (statement === undefined)
        return undefined;
    const functionary = layout.functionaries.find(({ who }) => who.kind === 'key'
        ? verifiedBy.kind === 'key' && who.publicKey.fingerprint === verifiedBy.fingerprint
        : verifiedBy.kind === 'certificate' &&
            who.identity === verifiedBy.signer.san &&
            who.issuer === verifiedBy.signer.issuer);
    if (functionary === undefined)
        return undefined;
    return {
        functionary: functionary.id,
        fingerprint: verifiedBy.fingerprint,
        predicateType: isLinkType(statement.predicateType) ? uris/* PREDICATE */.W.linkV03 : statement.predicateType,
        predicate: statement.predicate,
        source,
        ...artifactsOf(statement, source),
        subjects: statement.subject.map(({ digest }) => digest),
    };
}
/** Links of in-toto 1.0 by the functionaries whose signatures they have; none for other metadata. */
function claimsOfLink(link, source, layout) {
    const { signed } = link;
    if (signed._type !== 'link' || typeof signed.name !== 'string')
        return [];
    const products = classicArtifacts(signed.products, source);
    const content = {
        predicateType: uris/* PREDICATE */.W.linkV03,
        predicate: signed,
        step: signed.name,
        materials: classicArtifacts(signed.materials, source),
        products,
        subjects: [...products.values()],
        source,
    };
    return layout.functionaries.flatMap(({ id, who }) => who.kind === 'key' && isSignedBy(link, who.publicKey)
        ? [{ ...content, functionary: id, fingerprint: who.publicKey.fingerprint }]
        : []);
}
/**
 * Materials and products by the class of the predicate (ITE-10): links and provenances transform materials into their
 * subjects; everything else speaks about its subjects, which are its materials.
 */
function artifactsOf(statement, source) {
    const { predicateType, predicate } = statement;
    const subjects = named(statement.subject, source);
    if (isLinkType(predicateType)) {
        const { name, materials = [] } = (0,validate/* parsePredicate */.r)(uris/* PREDICATE */.W.linkV03, predicate);
        return { step: name, materials: named(materials, source), products: subjects };
    }
    if (predicateType === uris/* PREDICATE */.W.provenanceV1) {
        const { resolvedDependencies = [] } = (0,validate/* parsePredicate */.r)(uris/* PREDICATE */.W.provenanceV1, predicate).buildDefinition;
        return { step: undefined, materials: named(resolvedDependencies, source), products: subjects };
    }
    if (predicateType === uris/* PREDICATE */.W.provenanceV02) {
        const { materials = [] } = (0,validate/* parsePredicate */.r)(uris/* PREDICATE */.W.provenanceV02, predicate);
        return { step: undefined, materials: named(materials, source), products: subjects };
    }
    return { step: undefined, materials: subjects, products: new Map() };
}
function named(descriptors, source) {
    const found = new Map();
    for (const { name, uri, digest = {} } of descriptors) {
        const [first] = Object.entries(digest);
        put(found, name ?? uri ?? (first === undefined ? '' : `${first[0]}:${first[1]}`), digest, source);
    }
    return found;
}
function classicArtifacts(value, source) {
    const found = new Map();
    const list = (0,types/* isJsonObject */.O)(value) ? value : {};
    for (const [name, digest] of Object.entries(list))
        put(found, name, (0,digest_set/* parseDigestSet */.Gw)(digest, source), source);
    return found;
}
/** @throws CoreError refused `LAYOUT` for what rules could not be applied to */
function put(found, name, digest, source) {
    const known = found.get(name);
    const problem = name === '' || name.length > claims_MAX_NAME
        ? 'has an artifact without a name, or with one that is too long'
        : found.size >= MAX_ARTIFACTS
            ? `has more than ${MAX_ARTIFACTS} artifacts`
            : known !== undefined && JSON.stringify(known) !== JSON.stringify(digest)
                ? `has two artifacts of the name ${JSON.stringify(name.slice(0, 120))}`
                : undefined;
    if (problem !== undefined)
        throw (0,outcome_error/* refused */.J5)('LAYOUT', `${source}: ${problem}`);
    found.set(name, digest);
}

;// CONCATENATED MODULE: ./packages/core/lib/layout/rules.js


/**
 * Why the rules do not hold for one list of artifacts; undefined where they do. Each rule takes artifacts out of the queue,
 * and what is left at the end is allowed, unless `DISALLOW *` ends the list.
 *
 * @see in-toto specification 1.0, section 4.3.3.1
 */
function brokenRule(rules, list, context) {
    const artifacts = context[list];
    const queue = new Set(artifacts.keys());
    for (const rule of rules) {
        switch (rule.kind) {
            case 'REQUIRE':
                if (!queue.has(rule.pattern))
                    return `${list}: "${rule.text}", and it is not among them`;
                break;
            case 'DISALLOW': {
                const left = [...queue].filter((name) => matchesPattern(rule.pattern, name));
                if (left.length > 0)
                    return `${list}: "${rule.text}", and there ${left.length === 1 ? 'is' : 'are'} ${shown(left)}`;
                break;
            }
            default:
                for (const name of queue)
                    if (takes(rule, name, artifacts, context))
                        queue.delete(name);
        }
    }
    return undefined;
}
function takes(rule, name, artifacts, context) {
    const { materials, products } = context;
    if (rule.kind === 'MATCH')
        return isMatched(rule, name, artifacts.get(name) ?? {}, context);
    if (!matchesPattern(rule.pattern, name))
        return false;
    switch (rule.kind) {
        case 'ALLOW':
            return true;
        case 'CREATE':
            return products.has(name) && !materials.has(name);
        case 'DELETE':
            return materials.has(name) && !products.has(name);
        case 'MODIFY':
            return isModified(materials.get(name), products.get(name));
    }
}
function isModified(before, after) {
    return before !== undefined && after !== undefined && !isSame(before, after);
}
/** @see in-toto specification 1.0, section 4.3.3.2 */
function isMatched(rule, name, digest, { steps }) {
    if (!name.startsWith(rule.sourcePrefix))
        return false;
    const rest = name.slice(rule.sourcePrefix.length);
    if (!matchesPattern(rule.pattern, rest))
        return false;
    const other = steps.get(rule.from)?.[rule.with].get(`${rule.destinationPrefix}${rest}`);
    return other !== undefined && isSame(digest, other);
}
const COMPARED = [...digest_set/* STRONG_ALGORITHMS */.h4, 'gitCommit', 'gitTree', 'gitBlob', 'gitTag'];
/** One digest in common, and none that differs. */
function isSame(a, b) {
    const common = COMPARED.filter((algorithm) => a[algorithm] !== undefined && b[algorithm] !== undefined);
    return common.length > 0 && common.every((algorithm) => a[algorithm] === b[algorithm]);
}
function shown(names) {
    const some = names.slice(0, 3).map((name) => JSON.stringify(name.slice(0, 120)));
    return names.length > 3 ? `${some.join(', ')} and ${names.length - 3} more` : some.join(', ');
}

;// CONCATENATED MODULE: ./packages/core/lib/layout/verify-layout.js


/** Combinations of runs that are tried: of each step there may be claims of several. */
const MAX_COMBINATIONS = 1000;
/**
 * Whether the claims satisfy a layout for an artifact: each step was done by as many distinct functionaries as it demands,
 * who say the same; its attributes and artifact rules hold; and the last step speaks about the artifact. Where claims of
 * several runs are there, one run must satisfy all of it: runs are never mixed within a step, and between steps only as the
 * rules let them be.
 *
 * @returns by whom each step was done, in order
 * @throws CoreError refused `LAYOUT`, naming the step
 * @see in-toto specification 1.0, section 5.2; ITE-10
 */
function verifyLayout(layout, claims, artifact, now, judge) {
    if (now.getTime() > layout.expires.getTime()) {
        throw (0,outcome_error/* refused */.J5)('LAYOUT', `${layout.what}: expired on ${layout.expires.toISOString()}`, {
            remedy: 'the owner has to renew it',
        });
    }
    const choices = layout.steps.map((step) => choicesOf(step, claims, judge));
    const last = choices.length - 1;
    const about = choices.map((options, index) => index === last ? options.filter((option) => speaksAbout(option, artifact)) : options);
    if (about[last]?.length === 0) {
        throw (0,outcome_error/* refused */.J5)('LAYOUT', `step "${layout.steps[last]?.name}": was done, but not with this artifact`);
    }
    const count = about.reduce((product, { length }) => product * length, 1);
    if (count > MAX_COMBINATIONS) {
        throw (0,outcome_error/* refused */.J5)('LAYOUT', `${layout.what}: there are claims of too many runs (${count} ways to put them together)`, {
            remedy: 'give the bundles of one run with `bundle`',
        });
    }
    let reason;
    for (let number = 0; number < count; number += 1) {
        const chosen = combination(about, number);
        const broken = brokenStep(layout.steps, chosen);
        if (broken === undefined)
            return layout.steps.map((step, index) => satisfied(step, chosen[index] ?? []));
        reason ??= broken;
    }
    throw (0,outcome_error/* refused */.J5)('LAYOUT', `${layout.what}: ${reason ?? 'nothing satisfies it'}`, {
        remedy: 'compare what the step started from and made with the rules of the layout',
    });
}
/** @throws CoreError refused `LAYOUT` where no way is left */
function choicesOf(step, claims, judge) {
    const byPredicate = step.predicates.map((expected) => groupsOf(step, expected, claims, judge));
    return byPredicate.reduce((choices, groups) => choices.flatMap((choice) => groups.map((group) => [...choice, group])).slice(0, MAX_COMBINATIONS + 1), [[]]);
}
function groupsOf(step, expected, claims, judge) {
    const named = claims.filter(({ predicateType, step: own }) => predicateType === expected.type && (own === undefined || own === step.name));
    const allowed = named.filter(({ functionary }) => expected.functionaries.includes(functionary));
    const faults = [];
    const fit = allowed.filter((claim) => {
        const fault = expected.attributes
            .map((condition) => judge(condition, claim.predicate))
            .find((problem) => problem !== undefined);
        if (fault !== undefined)
            faults.push(fault);
        return fault === undefined;
    });
    const groups = new Map();
    for (const claim of fit) {
        const said = JSON.stringify([keysOf(claim.materials), keysOf(claim.products)]);
        groups.set(said, [...(groups.get(said) ?? []), claim]);
    }
    const enough = [...groups.values()].flatMap((same) => {
        const distinct = distinctClaims(same);
        const [first] = distinct;
        if (first === undefined || distinct.length < expected.threshold)
            return [];
        return [{ materials: first.materials, products: first.products, claims: distinct }];
    });
    if (enough.length > 0)
        return enough;
    throw (0,outcome_error/* refused */.J5)('LAYOUT', `step "${step.name}": ${whyNot(expected, named, allowed, fit, faults)}`, {
        remedy: 'each step needs an attestation by its functionaries; give all bundles of the chain',
    });
}
function whyNot({ type, threshold }, named, allowed, fit, [fault]) {
    if (named.length === 0)
        return `no functionary attested ${type} for it`;
    if (allowed.length === 0)
        return `it was attested by "${named[0]?.functionary}", who may not perform it`;
    if (fit.length === 0)
        return `an attribute is not met: ${fault ?? ''}`;
    const count = distinctClaims(fit).length;
    return count < threshold
        ? `${count} of ${threshold} functionaries attested it`
        : `${threshold} functionaries must say the same about its artifacts, and they differ`;
}
/** One claim for each functionary, and for each key: one key under two names is one. */
function distinctClaims(claims) {
    const functionaries = new Set();
    const keys = new Set();
    return claims.filter(({ functionary, fingerprint }) => {
        if (functionaries.has(functionary) || keys.has(fingerprint))
            return false;
        functionaries.add(functionary);
        keys.add(fingerprint);
        return true;
    });
}
function keysOf(artifacts) {
    return [...artifacts]
        .map(([name, digest]) => [
        name,
        Object.entries(digest).sort(([a], [b]) => (a < b ? -1 : 1)),
    ])
        .sort(([a], [b]) => (a < b ? -1 : 1));
}
function speaksAbout(choice, artifact) {
    return choice.every(({ claims }) => claims.every(({ subjects }) => subjects.some((subject) => isSame(subject, artifact))));
}
function combination(choices, number) {
    let rest = number;
    return choices.map((options) => {
        const chosen = options[rest % options.length] ?? [];
        rest = Math.floor(rest / options.length);
        return chosen;
    });
}
/** The first rule that does not hold; undefined where all do. */
function brokenStep(steps, chosen) {
    const artifacts = new Map();
    for (const [index, step] of steps.entries()) {
        const groups = chosen[index] ?? [];
        const joined = { materials: join(groups, 'materials'), products: join(groups, 'products') };
        if (joined.materials === undefined || joined.products === undefined) {
            return `step "${step.name}": what is attested about it differs in an artifact`;
        }
        artifacts.set(step.name, { materials: joined.materials, products: joined.products });
    }
    for (const [index, step] of steps.entries()) {
        for (const { materials, products } of chosen[index] ?? []) {
            const context = { materials, products, steps: artifacts };
            const broken = brokenRule(step.materials, 'materials', context) ?? brokenRule(step.products, 'products', context);
            if (broken !== undefined)
                return `step "${step.name}", ${broken}`;
        }
    }
    return undefined;
}
/** What all predicates of a step say together; undefined where two of them contradict each other. */
function join(groups, list) {
    const joined = new Map();
    for (const group of groups) {
        for (const [name, digest] of group[list]) {
            const known = joined.get(name);
            if (known !== undefined && !isSame(known, digest))
                return undefined;
            joined.set(name, digest);
        }
    }
    return joined;
}
function satisfied({ name, predicates }, groups) {
    return {
        step: name,
        attested: predicates.map(({ type, threshold }, index) => ({
            predicateType: type,
            threshold,
            by: (groups[index]?.claims ?? []).map(({ functionary, source }) => ({ functionary, source })),
        })),
    };
}

// EXTERNAL MODULE: ./packages/core/lib/storage/bundle-file.js + 1 modules
var bundle_file = __webpack_require__(30550);
// EXTERNAL MODULE: ./packages/core/lib/subject/resolve.js + 1 modules
var resolve = __webpack_require__(52036);
// EXTERNAL MODULE: ./packages/core/lib/verification/parse-bundle.js + 3 modules
var parse_bundle = __webpack_require__(97695);
// EXTERNAL MODULE: ./packages/core/lib/verification/verify-bundle.js + 4 modules
var verify_bundle = __webpack_require__(50816);
// EXTERNAL MODULE: ./packages/core/lib/flow/key-inputs.js
var key_inputs = __webpack_require__(82443);
;// CONCATENATED MODULE: ./packages/core/lib/flow/layout.js









/** Digests whose bundles are asked for, walking from the artifact to what it was made of. */
const MAX_DIGESTS = 200;
/** Bundles that are looked at. */
const MAX_BUNDLES = 2000;
/** The layout of a file, relative to the workspace. @throws CoreError bad-input `LAYOUT`, `KEY`; refused `LAYOUT` */
async function openLayout(path, inputs, ports) {
    const bytes = await (0,read_limited/* readLimited */.tk)((0,external_node_path_.resolve)(ports.job.workspace, path), MAX_LAYOUT_BYTES, ports.fs, ({ problem, cause }) => (0,outcome_error/* badInput */.AN)('LAYOUT', `input layout: ${path} ${problem}`, { cause }));
    const owners = await Promise.all(ownersOf(inputs).map((key) => (0,key_inputs/* publicKeyInput */.Lt)(key, 'layout-key', ports)));
    const layout = await parseLayout(bytes, path, owners);
    const judge = await attributeJudge(layout, ports);
    const publicKeys = layout.functionaries.flatMap(({ who }) => (who.kind === 'key' ? [who.publicKey] : []));
    if (publicKeys.length > 0 && inputs.key !== undefined) {
        throw (0,outcome_error/* badInput */.AN)('KEY', 'inputs key and layout: the layout holds the keys of its functionaries itself', {
            remedy: 'leave out `key`',
        });
    }
    return {
        policy: {
            digest: {},
            keys: publicKeys.map((publicKey) => ({ publicKey, isLogRequired: false })),
            evaluate: ({ attestations }) => {
                const source = attestations.find(({ verified, source: at }) => isByFunctionary(verified, at, layout))?.source;
                const verdict = source === undefined ? 'fail' : 'pass';
                const reason = source === undefined ? 'no functionary of the layout attested it' : 'a functionary attested it';
                return {
                    verdict,
                    reason,
                    rules: [{ id: 'layout', verdict, reason, ...(source === undefined ? {} : { source }) }],
                };
            },
        },
        with: (chooser) => ({
            digest: { sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') },
            apply: layoutJudge(layout, judge, chooser, inputs, ports),
        }),
    };
}
/** Keys as PEM, or as paths, one a line. */
function ownersOf({ judge: { layoutKey } }) {
    if (layoutKey === undefined)
        return [];
    if (layoutKey.startsWith('-----BEGIN'))
        return [layoutKey];
    return layoutKey.split(/\r?\n/).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
}
/** All conditions are read before anything is verified. */
async function attributeJudge(layout, { policies }) {
    const conditions = new Map();
    for (const { name, predicates } of layout.steps) {
        for (const text of predicates.flatMap(({ attributes }) => attributes)) {
            const condition = await policies?.condition?.(text, `${layout.what}, step "${name}"`);
            if (condition === undefined) {
                throw (0,outcome_error/* badInput */.AN)('NOT_YET', 'input layout: expectedAttributes are not part of this program');
            }
            conditions.set(text, condition);
        }
    }
    return (text, predicate) => {
        const problem = conditions.get(text)?.(predicate);
        return problem === undefined ? undefined : `${text}: ${problem}`;
    };
}
function isByFunctionary(verified, source, layout) {
    try {
        return claimOf(verified, source, layout) !== undefined;
    }
    catch {
        // The layout itself says what is wrong with it.
        return false;
    }
}
function layoutJudge(layout, attributes, chooser, inputs, ports) {
    const expectation = {
        decidedBy: 'policy',
        server: ports.job.serverUrl,
        ...(inputs.expectation.denySelfHostedRunners === undefined
            ? {}
            : { denySelfHostedRunners: inputs.expectation.denySelfHostedRunners }),
        builderId: 'by-map',
    };
    const known = new Map();
    const open = new Set();
    const claimsIn = (found) => {
        const claims = known.get(found.text) ?? readClaims(found, layout, chooser, expectation, open);
        known.set(found.text, claims);
        return claims;
    };
    return async (judged, artifact, find) => {
        if (judged.verdict.outcome !== 'verified')
            return judged;
        try {
            const claims = inputs.bundle === undefined
                ? await claimsFrom(artifact, find, claimsIn)
                : (await Promise.all((await bundlesIn(inputs.bundle, ports)).map(claimsIn))).flat();
            const steps = verifyLayout(layout, claims, artifact.digest, new Date(ports.clock.now()), attributes);
            return { ...judged, verdict: { ...judged.verdict, steps: reportedSteps(steps, layout) } };
        }
        catch (error) {
            const [reason] = open;
            const failure = (0,outcome_error/* describeFailure */.Ic)(
            // What could not be decided may be what the layout misses.
            reason !== undefined && (0,outcome_error/* describeFailure */.Ic)(error).code === 'LAYOUT'
                ? (0,outcome_error/* undecided */.oo)('LAYOUT', `${(0,outcome_error/* describeFailure */.Ic)(error).message}; and not all could be decided: ${reason}`)
                : error);
            return { verdict: { ...judged.verdict, outcome: failure.outcome, failure }, decided: [] };
        }
    };
}
function reportedSteps(steps, { functionaries }) {
    const reported = (name, source) => functionaries.filter(({ id }) => id === name).map(({ who }) => ({ name, ...reportedWho(who), source }));
    return steps.map(({ step, attested }) => ({
        name: step,
        attested: attested.map(({ by, ...expected }) => ({
            ...expected,
            by: by.flatMap(({ functionary, source }) => reported(functionary, source)),
        })),
    }));
}
function reportedWho(who) {
    switch (who.kind) {
        case 'key':
            return { key: { fingerprint: who.publicKey.fingerprint } };
        case 'certificate':
            return { signer: { identity: who.identity, issuer: who.issuer } };
    }
}
async function bundlesIn(path, ports) {
    const bundles = await (0,bundle_file/* bundlesInFile */.JD)((0,external_node_path_.resolve)(ports.job.workspace, path), ports.fs);
    if (bundles.length <= MAX_BUNDLES)
        return bundles;
    throw (0,outcome_error/* badInput */.AN)('BUNDLE_FILE', `${path}: ${bundles.length} bundles; at most ${MAX_BUNDLES} are looked at`);
}
/** Claims about the artifact, about what they say it was made of, and so on to the first step. */
async function claimsFrom(artifact, find, claimsIn) {
    const claims = new Map();
    const asked = new Set();
    const queue = [artifact];
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const key = JSON.stringify(next.digest);
        if (asked.has(key))
            continue;
        if (asked.size >= MAX_DIGESTS) {
            throw (0,outcome_error/* badInput */.AN)('LAYOUT', `input layout: the chain names more than ${MAX_DIGESTS} artifacts`, {
                remedy: 'give the bundles of the chain with `bundle`',
            });
        }
        asked.add(key);
        for (const stage of find(next)) {
            for (const found of await stage()) {
                const said = await claimsIn(found);
                claims.set(found, said);
                for (const [name, digest] of said.flatMap(({ materials }) => [...materials])) {
                    // Stores know artifacts by these; of a commit, the dependency of a provenance, nothing is attested there.
                    if (digest.sha256 !== undefined || digest.sha512 !== undefined)
                        queue.push((0,resolve/* subjectFromDescriptor */.W5)({ name, digest }));
                }
            }
        }
    }
    return [...claims.values()].flat();
}
/** What a bundle, or a link of in-toto 1.0, claims: nothing where it does not verify, since anybody may put one there. */
async function readClaims(found, layout, chooser, expectation, open) {
    try {
        if (found.failure !== undefined)
            throw found.failure;
        if (found.signedPayload !== undefined)
            return [];
        const link = classicLink(found);
        if (link !== undefined)
            return claimsOfLink(parseMetablock(link, found.source), found.source, layout);
        const bundle = (0,parse_bundle/* parseBundle */.Q)(found.text, found.source);
        const profile = await chooser.profileFor(bundle);
        const claim = claimOf(await (0,verify_bundle/* verifyBundle */.I)(bundle, profile, undefined, expectation), found.source, layout);
        return claim === undefined ? [] : [claim];
    }
    catch (error) {
        const failure = (0,outcome_error/* describeFailure */.Ic)(error);
        if (failure.outcome === 'undecided')
            open.add(failure.message);
        return [];
    }
}
function classicLink({ text, source }) {
    if (!text.includes('"signed"'))
        return undefined;
    const value = (0,parse/* parseJson */.q)(text, { what: source, maxBytes: bundle_file/* MAX_BUNDLE_FILE_BYTES */.By });
    return (0,types/* isJsonObject */.O)(value) && isMetablock(value) ? value : undefined;
}


/***/ })

};
