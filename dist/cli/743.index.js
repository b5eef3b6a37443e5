"use strict";
exports.id = 743;
exports.ids = [743];
exports.modules = {

/***/ 29302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ publicKeyFromDer),
/* harmony export */   e: () => (/* binding */ parsePublicKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77692);


const BLOCK = /^-----BEGIN ([A-Z0-9 ]+)-----\r?\n([A-Za-z0-9+/=\r\n]+)-----END ([A-Z0-9 ]+)-----$/;
const MAX_PEM = 16 * 1024;
const CURVES = ['prime256v1', 'secp384r1', 'secp521r1'];
/** Smaller public exponents of RSA make forging cheap where padding is checked badly. */
const MIN_EXPONENT = 65537n;
const PSS_DIGEST = 'sha256';
/**
 * The public key of a PEM text (`PUBLIC KEY`, RFC 7468): ECDSA on P-256, P-384 or P-521, RSA or RSA-PSS of 2048 to 4096
 * bits, Ed25519, and ML-DSA-65, which signs envelopes only. Nothing else may stand beside it.
 *
 * @param what names the file or input, for errors; what stands in it is never repeated
 * @throws CoreError bad-input `KEY`
 */
function parsePublicKey(pem, what) {
    if (pem.length > MAX_PEM)
        throw bad(what, 'is longer than any public key');
    const text = (typeof pem === 'string' ? pem : Buffer.from(pem).toString('latin1')).trim();
    const [, label, body = '', endLabel] = BLOCK.exec(text) ?? [];
    if (label === undefined || label !== endLabel)
        throw notOne(text, what);
    if (label !== 'PUBLIC KEY')
        throw otherKind(label, what);
    const base64 = body.replace(/[\r\n]/g, '');
    const der = Buffer.from(base64, 'base64');
    if (der.toString('base64') !== base64)
        throw bad(what, 'is not canonical base64');
    return publicKeyFromDer(der, what);
}
/** The same for the DER of a SubjectPublicKeyInfo. @throws CoreError bad-input `KEY` */
function publicKeyFromDer(der, what) {
    const key = keyOf(der, what);
    assertUsual(key, what);
    return { key, der, fingerprint: `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(der).digest('hex')}` };
}
function keyOf(der, what) {
    try {
        const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: der, format: 'der', type: 'spki' });
        // The fingerprint and the log know the key by these bytes, so there must be one way to write it.
        if (usualForm(key).export({ format: 'der', type: 'spki' }).equals(der))
            return key;
    }
    catch (cause) {
        throw bad(what, 'is no public key that can be read', cause);
    }
    throw bad(what, 'is not the one DER of its key');
}
/** The platform keeps how the point of a curve was written; here it is whole, and the curve goes by its name. */
function usualForm(key) {
    return key.asymmetricKeyType === 'ec' && CURVES.includes(key.asymmetricKeyDetails?.namedCurve ?? '')
        ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: key.export({ format: 'jwk' }), format: 'jwk' })
        : key;
}
function assertUsual(key, what) {
    const { namedCurve = '', modulusLength = 0, publicExponent = 0n } = key.asymmetricKeyDetails ?? {};
    switch (key.asymmetricKeyType) {
        case 'ec':
            if (CURVES.includes(namedCurve))
                return;
            throw bad(what, `is on the curve ${namedCurve}; P-256, P-384 and P-521 are accepted`);
        case 'rsa':
        case 'rsa-pss':
            if (modulusLength < 2048 || modulusLength > 4096)
                throw bad(what, `has ${modulusLength} bits; RSA keys of 2048 to 4096 are accepted`);
            if (publicExponent < MIN_EXPONENT)
                throw bad(what, 'has a public exponent below 65537');
            assertPss(key, what);
            return;
        case 'ed25519':
        case 'ml-dsa-65':
            return;
        default:
            throw bad(what, `is of the kind ${key.asymmetricKeyType ?? 'unknown'}; ECDSA, RSA, Ed25519 and ML-DSA-65 are accepted`);
    }
}
/** A key may fix its digests; another one than SHA-256 is none that Sigstore names (its algorithm registry). */
function assertPss(key, what) {
    const { hashAlgorithm = PSS_DIGEST, mgf1HashAlgorithm = PSS_DIGEST } = key.asymmetricKeyDetails ?? {};
    if (hashAlgorithm === PSS_DIGEST && mgf1HashAlgorithm === PSS_DIGEST)
        return;
    throw bad(what, `is for RSA-PSS with ${hashAlgorithm} and ${mgf1HashAlgorithm}; SHA-256 is accepted`);
}
function notOne(text, what) {
    const count = text.split('-----BEGIN ').length - 1;
    return bad(what, count > 1 ? 'holds more than one key' : 'is no PEM text');
}
function otherKind(label, what) {
    if (label.endsWith('PRIVATE KEY')) {
        return (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)('KEY', `${what}: is a private key`, {
            remedy: 'give the public key; if others could read this one here, replace the key',
        });
    }
    if (label === 'CERTIFICATE')
        return bad(what, 'is a certificate: demand its identity, or give its public key');
    return bad(what, `is a ${label}, not a PUBLIC KEY`);
}
function bad(what, problem, cause) {
    return (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)('KEY', `${what}: ${problem}`, {
        remedy: 'give one public key as PEM, for example of `openssl pkey -pubout` or `cosign public-key`',
        ...(cause === undefined ? {} : { cause }),
    });
}


/***/ }),

/***/ 98279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ anchoredPattern)
/* harmony export */ });
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77692);

const MAX_PATTERN = 2000;
/**
 * A pattern in RE2 syntax, always matched against the whole text: `github.com/org/repo` does not match
 * `github.com/org/repo-evil`. No pattern takes more than linear time.
 *
 * @throws CoreError bad-input `PATTERN`
 */
async function anchoredPattern(text) {
    if (text.trim() === '' || text.length > MAX_PATTERN)
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('PATTERN', `a pattern must have 1 to ${MAX_PATTERN} characters`);
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    try {
        const compiled = RE2JS.compile(`^(?:${text})$`);
        // `a)|(b` would close the group that anchors it, so the text must be a pattern by itself too.
        RE2JS.compile(text);
        return { source: text, matches: (value) => compiled.matcher(value).matches() };
    }
    catch (cause) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('PATTERN', `the pattern "${text.slice(0, 200)}" cannot be read`, { remedy: 'use RE2 syntax', cause });
    }
}


/***/ }),

/***/ 53248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ parseCondition)
});

// EXTERNAL MODULE: ./packages/policy/lib/fault.js
var fault = __webpack_require__(91836);
;// CONCATENATED MODULE: ./packages/policy/lib/cel/kinds.js
/**
 * What is wrong with an expression whatever the predicate holds, such as `predicate.a >= [1]` or `"a" == 1`. Engines check
 * this when a policy is made, and a condition that is never met is a mistake here too.
 */
function kindFault(node) {
    switch (node.kind) {
        case 'not':
            return isOne(node.operand, ['truth']) ? undefined : '`!` needs true or false';
        case 'macro':
            if (!isOne(node.list, ['list']))
                return `\`${node.macro}\` needs a list`;
            return isOne(node.body, ['truth']) ? undefined : `\`${node.macro}\` needs a condition that is true or false`;
        case 'call':
            if (node.name === 'size')
                return isOne(node.target, ['text', 'list']) ? undefined : '`size` needs a text or a list';
            return [node.target, ...node.arguments].every((one) => isOne(one, ['text']))
                ? undefined
                : `\`${node.name}\` needs texts`;
        case 'binary':
            return binaryFault(node);
        default:
            return undefined;
    }
}
function binaryFault({ operator, left, right }) {
    const isAlike = kindOf(left) === kindOf(right) || kindOf(left) === 'unknown' || kindOf(right) === 'unknown';
    switch (operator) {
        case '&&':
        case '||':
            return isOne(left, ['truth']) && isOne(right, ['truth'])
                ? undefined
                : `\`${operator}\` needs true or false on both sides`;
        case 'in':
            return isOne(right, ['list']) ? undefined : '`in` needs a list on its right';
        case '==':
        case '!=':
            return isAlike || kindOf(left) === 'null' || kindOf(right) === 'null'
                ? undefined
                : `\`${operator}\` compares unlike things`;
        default:
            return isAlike && isOne(left, ['number', 'text']) && isOne(right, ['number', 'text'])
                ? undefined
                : `\`${operator}\` needs two numbers or two texts`;
    }
}
function isOne(node, kinds) {
    const kind = kindOf(node);
    return kind === 'unknown' || kinds.includes(kind);
}
function kindOf(node) {
    switch (node.kind) {
        case 'literal':
            if (node.value === null)
                return 'null';
            return typeof node.value === 'number' ? 'number' : typeof node.value === 'string' ? 'text' : 'truth';
        case 'list':
            return 'list';
        case 'not':
        case 'binary':
        case 'macro':
        case 'has':
            return 'truth';
        case 'call':
            return node.name === 'size' ? 'number' : 'truth';
        default:
            return 'unknown';
    }
}

;// CONCATENATED MODULE: ./packages/policy/lib/cel/lex.js

const MARKS = /==|!=|<=|>=|&&|\|\||[<>!()[\].,-]/y;
const NAME = /[A-Za-z_][A-Za-z0-9_]*/y;
const NUMBER = /(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const BLANK = /(?:\s|\/\/[^\n]*)+/y;
const ESCAPES = { n: '\n', r: '\r', t: '\t', '"': '"', "'": "'", '\\': '\\' };
/** The words of a condition. @throws CoreError bad-input `POLICY` for what the subset does not have */
function tokensOf(text, place) {
    const tokens = [];
    let at = 0;
    const match = (form) => {
        form.lastIndex = at;
        return form.exec(text)?.[0];
    };
    while (at < text.length) {
        const blank = match(BLANK);
        if (blank !== undefined) {
            at += blank.length;
            continue;
        }
        const start = at + 1;
        const character = text[at] ?? '';
        if (character === '"' || character === "'") {
            const { value, end } = stringAt(text, at, place);
            tokens.push({ kind: 'string', text: value, at: start });
            at = end;
            continue;
        }
        const name = match(NAME);
        const number = name === undefined ? match(NUMBER) : undefined;
        const mark = name === undefined && number === undefined ? match(MARKS) : undefined;
        const found = name ?? number ?? mark;
        if (found === undefined)
            throw outside(text, at, place);
        at += found.length;
        if (number !== undefined && /[A-Za-z0-9_]/.test(text[at] ?? ''))
            throw (0,fault/* fault */.DG)(place, `character ${start}: numbers are written in decimals, without a letter behind`);
        if (name !== undefined && /["']/.test(text[at] ?? ''))
            throw (0,fault/* fault */.DG)(place, `character ${start}: raw strings and bytes are outside the portable subset of CEL`);
        tokens.push({
            kind: name !== undefined ? 'name' : number !== undefined ? 'number' : 'mark',
            text: found,
            at: start,
        });
    }
    return [...tokens, { kind: 'end', text: 'the end', at: text.length + 1 }];
}
function stringAt(text, begin, place) {
    const quote = text[begin];
    if (text.startsWith(`${quote}${quote}${quote}`, begin))
        throw (0,fault/* fault */.DG)(place, `character ${begin + 1}: strings in three quotes are outside the portable subset of CEL`);
    let value = '';
    for (let at = begin + 1; at < text.length; at += 1) {
        const character = text[at] ?? '';
        if (character === quote)
            return { value: whole(value, begin, place), end: at + 1 };
        if (character === '\n' || character === '\r')
            break;
        if (character !== '\\') {
            value += character;
            continue;
        }
        const code = /^u([0-9A-Fa-f]{4})/.exec(text.slice(at + 1, at + 6))?.[1];
        const escaped = code === undefined ? ESCAPES[text[at + 1] ?? ''] : String.fromCharCode(Number.parseInt(code, 16));
        if (escaped === undefined)
            throw (0,fault/* fault */.DG)(place, `character ${at + 1}: an escape that is not known`, 'known are \\\\ \\" \\\' \\n \\r \\t \\uXXXX');
        value += escaped;
        at += code === undefined ? 1 : 5;
    }
    throw (0,fault/* fault */.DG)(place, `character ${begin + 1}: a string is not closed on its line`);
}
function whole(value, begin, place) {
    if (value.isWellFormed())
        return value;
    throw (0,fault/* fault */.DG)(place, `character ${begin + 1}: a string has half a character`);
}
const MEANINGS = {
    '?': 'choices (`a ? b : c`)',
    '+': 'arithmetic',
    '*': 'arithmetic',
    '/': 'arithmetic',
    '%': 'arithmetic',
    '{': 'maps',
};
function outside(text, at, place) {
    const character = text[at] ?? '';
    const what = MEANINGS[character] ?? `"${character}"`;
    return (0,fault/* fault */.DG)(place, `character ${at + 1}: ${what}: outside the portable subset of CEL`, 'there are paths, literals, lists, == != < <= > >= in && || !, exists, all, startsWith');
}

;// CONCATENATED MODULE: ./packages/policy/lib/cel/parse.js



/** Deepest nesting, and most parts, of one condition. */
const MAX_DEPTH = 32;
const MAX_NODES = 500;
const FUNCTIONS = new Map([
    ['startsWith', { name: 'startsWith', arity: 1 }],
    ['endsWith', { name: 'endsWith', arity: 1 }],
    ['contains', { name: 'contains', arity: 1 }],
    ['size', { name: 'size', arity: 0 }],
]);
const RELATIONS = ['==', '!=', '<', '<=', '>', '>=', 'in'];
/** Words that CEL keeps for itself. */
const RESERVED = new Set('as break const continue else false for function if import in let loop namespace null package return true var void while'.split(' '));
/**
 * A condition of a policy file. One variable, `predicate`, beside those of macros.
 *
 * @throws CoreError bad-input `POLICY` for anything outside the subset, saying at which character
 */
function parseCondition(text, place, message) {
    const node = parse(tokensOf(text, place), place);
    return { text, place: place.path, node, ...(message === undefined ? {} : { message }) };
}
function parse(tokens, place) {
    let at = 0;
    let nodes = 0;
    let depth = 0;
    const variables = ['predicate'];
    const peek = () => tokens[at] ?? { kind: 'end', text: 'the end', at: 0 };
    const isMark = (text) => peek().kind === 'mark' && peek().text === text;
    const take = (text) => {
        if (!isMark(text))
            return false;
        at += 1;
        return true;
    };
    const expect = (text) => {
        if (!take(text))
            throw wrong(`\`${text}\` is expected`);
    };
    const wrong = (message, token = peek()) => (0,fault/* fault */.DG)(place, `character ${token.at}: ${message}, and there is ${token.text.slice(0, 60)}`);
    const made = (node) => {
        nodes += 1;
        if (nodes > MAX_NODES)
            throw (0,fault/* fault */.DG)(place, `has more than ${MAX_NODES} parts`, 'split it into several conditions');
        const mistake = kindFault(node);
        if (mistake !== undefined)
            throw (0,fault/* fault */.DG)(place, `up to character ${peek().at - 1}: ${mistake}`);
        return node;
    };
    const deeper = (step) => {
        depth += 1;
        if (depth > MAX_DEPTH)
            throw (0,fault/* fault */.DG)(place, `is nested deeper than ${MAX_DEPTH} levels`);
        const result = step();
        depth -= 1;
        return result;
    };
    /** A chain of one operator; long chains count as nesting, since they are walked as such. */
    const chain = (operators, operand) => {
        let left = operand();
        let links = 0;
        for (;;) {
            const { kind, text } = peek();
            if (!operators.includes(text) || (kind !== 'mark' && !(kind === 'name' && text === 'in')))
                break;
            at += 1;
            links += 1;
            if (links > 100)
                throw (0,fault/* fault */.DG)(place, 'has more than 100 links in one chain', 'use `in` with a list, or several conditions');
            left = made({ kind: 'binary', operator: text, left, right: operand() });
        }
        return left;
    };
    const expression = () => deeper(() => chain(['||'], () => chain(['&&'], () => chain(RELATIONS, unary))));
    const unary = () => {
        if (take('!'))
            return deeper(() => made({ kind: 'not', operand: unary() }));
        if (!take('-'))
            return member();
        const token = peek();
        if (token.kind !== 'number')
            throw wrong('a number is expected behind `-`');
        at += 1;
        return made({ kind: 'literal', value: -numberOf(token, place) });
    };
    const member = () => {
        let node = primary();
        for (let links = 0;; links += 1) {
            if (links > 64)
                throw (0,fault/* fault */.DG)(place, 'has a path of more than 64 steps');
            if (take('.'))
                node = selected(node);
            else if (take('[')) {
                const index = expression();
                expect(']');
                node = made({ kind: 'index', object: node, index });
            }
            else
                return node;
        }
    };
    const selected = (object) => {
        const token = peek();
        if (token.kind !== 'name' || ['in', 'true', 'false', 'null'].includes(token.text))
            throw wrong('the name of a field is expected');
        at += 1;
        if (!take('('))
            return made({ kind: 'field', object, name: token.text });
        if (token.text === 'exists' || token.text === 'all')
            return macro(token.text, object);
        const known = FUNCTIONS.get(token.text);
        if (known === undefined)
            throw unknownFunction(token);
        const found = argumentsOf();
        if (found.length !== known.arity)
            throw wrong(`\`${known.name}\` takes ${known.arity} arguments, not ${found.length}`, token);
        return made({ kind: 'call', name: known.name, target: object, arguments: found });
    };
    const macro = (name, list) => {
        const token = peek();
        if (token.kind !== 'name' || RESERVED.has(token.text))
            throw wrong(`\`${name}\` needs a variable first`);
        if (variables.includes(token.text))
            throw wrong('a variable of that name is in use');
        at += 1;
        expect(',');
        variables.push(token.text);
        const body = expression();
        variables.pop();
        expect(')');
        return made({ kind: 'macro', macro: name, list, variable: token.text, body });
    };
    const argumentsOf = () => {
        const found = [];
        if (take(')'))
            return found;
        do
            found.push(expression());
        while (take(','));
        expect(')');
        return found;
    };
    const primary = () => {
        const token = peek();
        at += 1;
        if (token.kind === 'string')
            return made({ kind: 'literal', value: token.text });
        if (token.kind === 'number')
            return made({ kind: 'literal', value: numberOf(token, place) });
        if (token.kind === 'mark' && token.text === '(') {
            const node = expression();
            expect(')');
            return node;
        }
        if (token.kind === 'mark' && token.text === '[')
            return listNode();
        if (token.kind === 'name')
            return named(token);
        throw wrong('a value is expected', token);
    };
    const listNode = () => {
        const items = [];
        if (!take(']')) {
            do
                items.push(expression());
            while (take(','));
            expect(']');
        }
        return made({ kind: 'list', items });
    };
    const named = (token) => {
        const literal = { true: true, false: false, null: null }[token.text];
        if (literal !== undefined)
            return made({ kind: 'literal', value: literal });
        if (isMark('(')) {
            at += 1;
            if (token.text === 'has')
                return hasNode(token);
            if (token.text !== 'size')
                throw unknownFunction(token);
            const [target, ...more] = argumentsOf();
            if (target === undefined || more.length > 0)
                throw wrong('`size` takes one argument', token);
            return made({ kind: 'call', name: 'size', target, arguments: [] });
        }
        if (variables.includes(token.text))
            return made({ kind: 'variable', name: token.text });
        throw (0,fault/* fault */.DG)(place, `character ${token.at}: \`${token.text.slice(0, 60)}\` is not known`, 'the only variable is `predicate`; texts stand in quotes');
    };
    const hasNode = (token) => {
        const [target, ...more] = argumentsOf();
        if (target?.kind !== 'field' || more.length > 0)
            throw wrong('`has` takes the path of a field', token);
        return made({ kind: 'has', object: target.object, name: target.name });
    };
    const unknownFunction = (token) => (0,fault/* fault */.DG)(place, `character ${token.at}: the function \`${token.text.slice(0, 60)}\` is outside the portable subset of CEL`, 'there are exists, all, startsWith; and, not in every engine, has, size, contains, endsWith');
    const node = expression();
    if (peek().kind !== 'end')
        throw wrong('nothing more is expected');
    const isCondition = kindFault({ kind: 'not', operand: node }) === undefined;
    if (!isCondition)
        throw (0,fault/* fault */.DG)(place, 'is no condition: its result is never true or false');
    return node;
}
function numberOf({ text, at }, place) {
    const value = Number(text);
    if (Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value)))
        return value;
    throw (0,fault/* fault */.DG)(place, `character ${at}: ${text.slice(0, 40)} is too large for a double to hold exactly`);
}


/***/ }),

/***/ 91836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ fault),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   wx: () => (/* binding */ meant)
/* harmony export */ });
/* harmony import */ var _slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77692);

function below(place, step) {
    const path = typeof step === 'number' ? `${place.path}[${step}]` : place.path === '' ? step : `${place.path}.${step}`;
    return { ...place, path };
}
/** A fault of the file, with its line and path. */
function fault(place, message, remedy) {
    const line = place.lineOf(place.path);
    const where = `${place.what}${line === undefined ? '' : `, line ${line}`}${place.path === '' ? '' : `: ${place.path}`}`;
    return (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('POLICY', `${where}: ${message}`, remedy === undefined ? {} : { remedy });
}
/** A value as it may stand in a message. */
function shown(value) {
    if (value === undefined)
        return 'nothing';
    const text = JSON.stringify(value);
    return text.length <= 120 ? text : `${text.slice(0, 119)}…`;
}
/** The one of the names that was probably meant. */
function meant(found, names) {
    const near = names
        .map((name) => ({ name, distance: distance(found.toLowerCase().slice(0, 64), name.toLowerCase()) }))
        .filter(({ name, distance }) => distance <= Math.max(1, Math.floor(name.length / 3)))
        .sort((a, b) => a.distance - b.distance);
    return near[0]?.name;
}
/** Letters to insert, delete or replace to get from one text to the other. */
function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}


/***/ }),

/***/ 4757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ policyForm)
});

// EXTERNAL MODULE: ./packages/policy/lib/fault.js
var fault = __webpack_require__(91836);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/predicate/uris.js
var uris = __webpack_require__(45202);
;// CONCATENATED MODULE: ./packages/policy/lib/file/forms.js

/** Visible characters without blanks; C0, C1 and the marks that turn or hide writing never stand in a name. */
const VISIBLE = '[^\\s\\p{Cc}\\p{Cf}\\p{Cs}]';
/** The same with blanks inside. */
const LINE = `${VISIBLE}(?:[^\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]*${VISIBLE})?`;
const SERVER = 'https:\\/\\/[a-z0-9]+(?:[.-][a-z0-9]+)*(?::[0-9]{1,5})?';
const PART = '[A-Za-z0-9_.-]+';
/** A name of a rule or signer: also one of a Kubernetes object. */
const NAME = {
    name: 'a name of small letters, digits and `-`, at most 63',
    pattern: '^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$',
    maxLength: 63,
};
const SENTENCE = { name: 'a line of text', pattern: `^${LINE}$` };
const ARTIFACT_NAME = {
    name: 'the exact name of an artifact',
    pattern: `^(?!.*[*])${LINE}$`,
    hint: (value) => (value.includes('*') ? `write \`glob: ${value}\`` : undefined),
};
/** A letter of a glob that stands for itself. */
const LITERAL = '[^\\s\\p{Cc}\\p{Cf}\\p{Cs}\\/*?[\\]{}!\\\\]';
/**
 * `*` stays inside one part of a name, `**` stands for any number of parts. Beside other text `*` stands in the last part
 * only, and never in the owner's part behind a registry: engines whose `*` crosses `/` would let `ghcr.io/org-evil/x` in
 * by `ghcr.io/org*` (case B23).
 */
const GLOB = {
    name: 'a glob of whole parts (`ghcr.io/acme/**`), with `*` beside other text in the last part only',
    pattern: `^(?![^\\/]*[.:][^\\/]*\\/(?:[^\\/]*${LITERAL}[*]|[^/]*[*]${LITERAL})[^/]*$)(?:(?:${LITERAL}+|[*]{1,2})\\/)*(?:[*]{1,2}|[*]?${LITERAL}+(?:[*]${LITERAL}+)*[*]?)$`,
    hint: (value) => (/^[^/]+\/[^/*]+\*+$/.test(value) ? `write \`${value.replace(/\*+$/, '')}/**\`` : undefined),
};
const PURL = {
    name: 'a package URL without qualifiers, such as `pkg:npm/%40acme/web@1.2.3`',
    pattern: `^pkg:[a-z][a-z0-9.+-]*\\/[^\\s\\p{Cc}\\p{Cf}\\p{Cs}?#@*]+(?:@[^\\s\\p{Cc}\\p{Cf}\\p{Cs}?#@*]+)?$`,
};
const IDENTITY = {
    name: 'the exact name that a certificate carries (a URI or an email address)',
    pattern: `^${VISIBLE}+$`,
};
const IDENTITY_PATTERN = { name: 'a pattern in RE2 syntax', pattern: `^${LINE}$` };
const WORKFLOW_URI = {
    name: 'a workflow as `https://github.com/owner/repo/.github/workflows/file.yml`, without `@ref`',
    pattern: `^${SERVER}(?:\\/${PART}){2,}\\/\\.github\\/workflows\\/[^\\s\\p{Cc}\\p{Cf}\\p{Cs}@/]+\\.ya?ml$`,
    hint: (value) => (value.includes('@') ? 'write the ref under `at`' : undefined),
};
const ISSUER = {
    name: 'the URL of an issuer, such as `https://token.actions.githubusercontent.com`',
    pattern: `^https?:\\/\\/${VISIBLE}+$`,
};
const FINGERPRINT = {
    name: '`sha256:` and 64 hex digits in small letters',
    pattern: '^sha256:[0-9a-f]{64}$',
};
const PUBLIC_KEY = {
    name: 'a public key in PEM (`-----BEGIN PUBLIC KEY-----`)',
    pattern: '^-----BEGIN PUBLIC KEY-----\\r?\\n[A-Za-z0-9+\\/=\\r\\n]+-----END PUBLIC KEY-----\\s*$',
    // Of ML-DSA-65 it has 2,727.
    maxLength: 4000,
};
const COMMIT = {
    name: 'a full commit, 40 or 64 hex digits',
    pattern: '^(?:[0-9a-f]{40}|[0-9a-f]{64})$',
};
/** What certificates never say is refused, since it would match nothing (case B13). */
const REPOSITORY = {
    name: 'a repository as `https://github.com/owner/repo`',
    pattern: `^${SERVER}(?:\\/${PART}){2,}(?<!\\.git)$`,
    hint: (value) => {
        const path = value.replace(/^git\+/, '').replace(/\.git$/, '');
        if (/^[\w.-]+\/[\w.-]+$/.test(path))
            return `write \`https://github.com/${path}\``;
        return path === value ? undefined : `write \`${path}\`: certificates have neither \`git+\` nor \`.git\``;
    },
};
const OWNER = {
    name: 'an owner as `https://github.com/owner`',
    pattern: `^${SERVER}(?:\\/${PART})+$`,
};
const ID = { name: 'an id of digits, in quotes', pattern: '^[0-9]{1,20}$' };
const WORKFLOW_PATH = {
    name: 'the path of a workflow, such as `.github/workflows/release.yml`',
    pattern: `^(?![/])[^\\s\\p{Cc}\\p{Cf}\\p{Cs}@]+\\.ya?ml$`,
    hint: (value) => (/^[\w-]+\.ya?ml$/.test(value) ? `write \`.github/workflows/${value}\`` : undefined),
};
const REF = {
    name: 'a whole ref, such as `refs/heads/main`',
    pattern: `^refs\\/[^\\s\\p{Cc}\\p{Cf}\\p{Cs}*]+$`,
    hint: (value) => (/^[\w./-]+$/.test(value) ? `write \`refs/heads/${value}\` or \`refs/tags/${value}\`` : undefined),
};
/** A ref at which a builder may have been: also a commit. */
const BUILDER_REF = {
    name: 'a whole ref such as `refs/tags/v1.2.3`, or a full commit',
    pattern: `^(?:refs\\/[^\\s\\p{Cc}\\p{Cf}\\p{Cs}*]+|[0-9a-f]{40}|[0-9a-f]{64})$`,
};
const VERSION_TAG = {
    name: 'a version tag such as `v1`, `v1.2` or `v1.2.3`',
    pattern: '^v(?:0|[1-9][0-9]{0,8})(?:\\.(?:0|[1-9][0-9]{0,8})){0,2}$',
};
const EVENT = { name: 'an event, such as `push`', pattern: '^[a-z][a-z_]{1,63}$' };
const INPUT_NAME = {
    name: 'the name of an input, or `event.` and the name',
    pattern: '^(?:event\\.)?[A-Za-z_][A-Za-z0-9_-]{0,255}$',
};
const SHORT = {
    vulns: uris/* PREDICATE */.W.vulnsV02,
    'test-result': uris/* PREDICATE */.W.testResultV01,
    scai: uris/* PREDICATE */.W.scaiV03,
    link: uris/* PREDICATE */.W.linkV03,
    release: uris/* PREDICATE */.W.releaseV02,
    spdx: 'https://spdx.dev/Document/v2.3',
    cyclonedx: 'https://cyclonedx.org/bom',
};
const PREDICATE_TYPE = {
    name: 'a predicate type (an absolute URI)',
    pattern: `^[a-z][a-z0-9+.-]*:${VISIBLE}+$`,
    hint: (value) => (Object.hasOwn(SHORT, value) ? `write \`${SHORT[value]}\`` : undefined),
};
const URI = { name: 'an absolute URI', pattern: `^[a-z][a-z0-9+.-]*:${VISIBLE}+$` };
const TRACK_LEVEL = {
    name: 'a level such as `SLSA_BUILD_LEVEL_3`',
    pattern: '^(?:SLSA_[A-Z][A-Z0-9_]*_LEVEL_[1-9]|(?!SLSA_)[A-Z][A-Z0-9_]*|SLSA_SOURCE_TWO_PARTY_REVIEWED|SLSA_BUILD_REPRODUCED)$',
};
const AGE = { name: 'an age such as `12h`, `30d` or `4w`', pattern: '^[1-9][0-9]{0,4}[hdw]$' };
const EXPRESSION = {
    name: 'a condition over `predicate`',
    pattern: '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f]*[^\\s][^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f]*$',
    maxLength: 4000,
};
/** Seconds of an age. */
function secondsOf(age) {
    const unit = { h: 3600, d: 86_400, w: 604_800 }[age.slice(-1)] ?? 0;
    return Number(age.slice(0, -1)) * unit;
}

// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var types = __webpack_require__(44411);
;// CONCATENATED MODULE: ./packages/policy/lib/file/reader.js


const required = (reader) => ({ reader, isRequired: true });
const optional = (reader) => ({ reader, isRequired: false });
/** The reader with a description for editors. */
function described(description, reader) {
    return { ...reader, schema: { description, ...reader.schema } };
}
/** A text of a form; never empty, since a pattern that admits the empty text would make it a wildcard somewhere. */
function reader_text({ name, pattern, maxLength = 2000, hint }) {
    const form = new RegExp(pattern, 'u');
    return {
        name,
        schema: { type: 'string', minLength: 1, maxLength, pattern },
        fits: (value) => typeof value === 'string',
        read: (value, place) => {
            if (typeof value === 'number' || typeof value === 'boolean')
                throw (0,fault/* fault */.DG)(place, `must be ${name}, and ${(0,fault/* shown */.SP)(value)} is none`, 'put it into quotes');
            if (typeof value !== 'string')
                throw (0,fault/* fault */.DG)(place, `must be ${name}, and ${(0,fault/* shown */.SP)(value)} is none`);
            if (value.trim() === '')
                throw (0,fault/* fault */.DG)(place, 'is empty', `give ${name}; nothing is taken as "whatever"`);
            if (value.length > maxLength && [...value].length > maxLength)
                throw (0,fault/* fault */.DG)(place, `has more than ${maxLength} characters`);
            if (!form.test(value))
                throw (0,fault/* fault */.DG)(place, `must be ${name}, and ${(0,fault/* shown */.SP)(value)} is none`, hint?.(value));
            return value;
        },
    };
}
/** One of some values, exactly. */
function oneOf(values) {
    const name = values.map((value) => `\`${value}\``).join(', ');
    return {
        name,
        schema: values.length === 1 ? { const: values[0] } : { enum: [...values] },
        fits: (value) => values.includes(value),
        read: (value, place) => {
            const found = values.find((one) => one === value);
            if (found !== undefined)
                return found;
            const near = typeof value === 'string' ? (0,fault/* meant */.wx)(value, values.map(String)) : undefined;
            throw (0,fault/* fault */.DG)(place, `must be ${name}, and ${(0,fault/* shown */.SP)(value)} is none`, near && `did you mean ${near}?`);
        },
    };
}
/** A whole number in a range. */
function integer(minimum, maximum) {
    return {
        name: `a whole number from ${minimum} to ${maximum}`,
        schema: { type: 'integer', minimum, maximum },
        fits: (value) => typeof value === 'number',
        read: (value, place) => {
            if (typeof value === 'number' && Number.isInteger(value) && value >= minimum && value <= maximum)
                return value;
            throw (0,fault/* fault */.DG)(place, `must be a whole number from ${minimum} to ${maximum}, and ${(0,fault/* shown */.SP)(value)} is none`);
        },
    };
}
/** Any text, number or truth value; for comparing only. */
const scalarValue = {
    name: 'a text, a number, true or false',
    schema: { type: ['string', 'number', 'boolean'] },
    fits: (value) => ['string', 'number', 'boolean'].includes(typeof value),
    read: (value, place) => {
        if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
            return value;
        throw (0,fault/* fault */.DG)(place, `must be a text, a number, true or false, and ${(0,fault/* shown */.SP)(value)} is none`);
    },
};
/** A list of at least one, without repetitions. */
function list(reader, maxItems = 1000) {
    return {
        name: `a list of ${reader.name}`,
        schema: { type: 'array', minItems: 1, maxItems, uniqueItems: true, items: reader.schema },
        fits: Array.isArray,
        read: (value, place) => {
            if (!Array.isArray(value))
                throw (0,fault/* fault */.DG)(place, `must be a list, and ${(0,fault/* shown */.SP)(value)} is none`);
            if (value.length === 0)
                throw (0,fault/* fault */.DG)(place, 'is an empty list', 'name at least one, or leave the key out');
            if (value.length > maxItems)
                throw (0,fault/* fault */.DG)(place, `has more than ${maxItems} entries`);
            const seen = new Set();
            value.forEach((item, index) => {
                const key = JSON.stringify(sorted(item));
                if (seen.has(key))
                    throw (0,fault/* fault */.DG)((0,fault/* below */.Gz)(place, index), `${(0,fault/* shown */.SP)(item)} stands twice in the list`);
                seen.add(key);
            });
            return value.map((item, index) => reader.read(item, (0,fault/* below */.Gz)(place, index)));
        },
    };
}
/** One, or a list of them. */
function oneOrMore(reader) {
    const many = list(reader);
    return {
        name: `${reader.name}, or a list of them`,
        schema: { anyOf: [reader.schema, many.schema] },
        fits: (value) => reader.fits(value) || many.fits(value),
        read: (value, place) => (Array.isArray(value) ? many.read(value, place) : [reader.read(value, place)]),
    };
}
/** The first form that the value is meant to be of. Forms are told apart by kind, so only one of them can fit. */
function either(first, second) {
    const name = `${first.name}, or ${second.name}`;
    return {
        name,
        schema: { anyOf: [first.schema, second.schema] },
        fits: (value) => first.fits(value) || second.fits(value),
        read: (value, place) => {
            if (first.fits(value))
                return first.read(value, place);
            if (second.fits(value))
                return second.read(value, place);
            throw (0,fault/* fault */.DG)(place, `must be ${name}, and ${(0,fault/* shown */.SP)(value)} is none`);
        },
    };
}
/** A mapping of known keys. */
function mapping(name, fields, mark) {
    const names = Object.keys(fields);
    const needed = names.filter((key) => fields[key]?.isRequired);
    return {
        name,
        schema: {
            type: 'object',
            additionalProperties: false,
            ...(needed.length === 0 ? { minProperties: 1 } : { required: needed }),
            properties: Object.fromEntries(names.map((key) => [key, fields[key]?.reader.schema ?? {}])),
        },
        fits: (value) => (0,types/* isJsonObject */.O)(value) && (mark === undefined || Object.hasOwn(value, mark)),
        read: (value, place) => {
            if (!(0,types/* isJsonObject */.O)(value))
                throw (0,fault/* fault */.DG)(place, `must be ${name}, and ${(0,fault/* shown */.SP)(value)} is none`);
            for (const key of Object.keys(value)) {
                if (!names.includes(key))
                    throw unknownKey(key, names, (0,fault/* below */.Gz)(place, key));
            }
            for (const key of needed) {
                if (!Object.hasOwn(value, key))
                    throw (0,fault/* fault */.DG)(place, `the key \`${key}\` is missing`, missing(fields[key]));
            }
            if (Object.keys(value).length === 0)
                throw (0,fault/* fault */.DG)(place, 'is empty', `give one of ${names.join(', ')}`);
            const found = names.map((key) => [
                key,
                Object.hasOwn(value, key) ? fields[key]?.reader.read(value[key], (0,fault/* below */.Gz)(place, key)) : undefined,
            ]);
            return Object.fromEntries(found);
        },
    };
}
/** A mapping whose keys are names of the user's choice. */
function entries(name, key, reader) {
    const keys = reader_text(key);
    return {
        name,
        schema: {
            type: 'object',
            minProperties: 1,
            maxProperties: 1000,
            propertyNames: keys.schema,
            additionalProperties: reader.schema,
        },
        fits: types/* isJsonObject */.O,
        read: (value, place) => {
            if (!(0,types/* isJsonObject */.O)(value))
                throw (0,fault/* fault */.DG)(place, `must be ${name}, and ${(0,fault/* shown */.SP)(value)} is none`);
            const found = Object.entries(value);
            if (found.length === 0)
                throw (0,fault/* fault */.DG)(place, 'is empty', 'name at least one');
            if (found.length > 1000)
                throw (0,fault/* fault */.DG)(place, 'has more than 1000 entries');
            return new Map(found.map(([one, item]) => {
                const at = (0,fault/* below */.Gz)(place, one);
                return [keys.read(one, at), reader.read(item, at)];
            }));
        },
    };
}
/** The reader's value in another form. */
function mapped(reader, to) {
    return { ...reader, read: (value, place) => to(reader.read(value, place)) };
}
function unknownKey(key, names, place) {
    const near = (0,fault/* meant */.wx)(key, names);
    return (0,fault/* fault */.DG)(place, 'is not a key of a policy at this place', near === undefined ? `known here: ${names.join(', ')}` : `did you mean \`${near}\`?`);
}
function missing(field) {
    const name = field?.reader.name;
    return name?.includes('`any`') ? 'write `any` if it may be whatever it is' : name && `give ${name}`;
}
/** The value with the keys of mappings in order, for comparing. */
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (!(0,types/* isJsonObject */.O)(value))
        return value;
    return Object.fromEntries(Object.keys(value)
        .sort()
        .map((key) => [key, sorted(value[key])]));
}

;// CONCATENATED MODULE: ./packages/policy/lib/file/form.js



const any = oneOf(['any']);
const certificate = {
    issuer: required(described('Issuer that vouched for the identity, compared exactly.', reader_text(ISSUER))),
    runner: optional(described('Runners of GitHub that count. Default github-hosted.', oneOf(['github-hosted', 'any']))),
};
/** Never shows what it refuses: it may be the private half. */
const publicKey = {
    ...reader_text(PUBLIC_KEY),
    read: (value, place) => {
        if (typeof value === 'string' && value.includes('PRIVATE'))
            throw (0,fault/* fault */.DG)(place, 'holds a private key', 'give its public half, and take this one for lost');
        return reader_text(PUBLIC_KEY).read(value, place);
    },
};
const signer = either(either(mapping('a signer by `identity`', {
    identity: required(described('Exact names in the certificate: a workflow with its ref, or an email address.', oneOrMore(reader_text(IDENTITY)))),
    ...certificate,
}, 'identity'), mapping('`identityPattern`', {
    identityPattern: required(described('RE2 pattern over the whole name in the certificate.', reader_text(IDENTITY_PATTERN))),
    ...certificate,
}, 'identityPattern')), either(mapping('`workflow`', {
    workflow: required(described('The signing workflow, without its ref.', reader_text(WORKFLOW_URI))),
    at: required(described('Refs or commits that the workflow may be at; `releases`: SemVer release tags, and commits of its signed release list.', either(oneOf(['releases', 'any']), oneOrMore(reader_text(BUILDER_REF))))),
    ...certificate,
}, 'workflow'), either(mapping('`key`', { key: required(described('SHA-256 of the DER of the public key.', oneOrMore(reader_text(FINGERPRINT)))) }, 'key'), mapping('`publicKey`', {
    publicKey: required(described('The public key itself, in PEM.', oneOrMore(publicKey))),
    transparencyLog: optional(described('Must what it signs be in a log? Default required.', oneOf(['required', 'none']))),
}, 'publicKey'))));
const artifact = either(either(reader_text(ARTIFACT_NAME), mapping('`glob`', { glob: required(reader_text(GLOB)) }, 'glob')), mapping('`purl`', { purl: required(reader_text(PURL)) }, 'purl'));
const source = mapping('`repository` (with `repositoryId`, `ownerId`)', {
    repository: required(described('Repository that was built, exactly; or any of an owner.', either(oneOrMore(reader_text(REPOSITORY)), mapping('`owner`', { owner: required(reader_text(OWNER)) }, 'owner')))),
    repositoryId: optional(described('Id of the repository: names can be given away, ids cannot.', reader_text(ID))),
    ownerId: optional(described('Id of the owner.', reader_text(ID))),
});
const ref = either(reader_text(REF), mapping('`versionedTag`', {
    versionedTag: required(described('v13: every release 13.x.y; any: every SemVer release.', either(any, reader_text(VERSION_TAG)))),
}, 'versionedTag'));
const originFields = {
    source: required(described('Where the source is.', either(any, source))),
    workflow: required(described('Path of the workflow that was started.', either(any, oneOrMore(reader_text(WORKFLOW_PATH))))),
    ref: required(described('Branch or tag that was built.', either(any, oneOrMore(ref)))),
    event: required(described('Event that started the run.', either(any, oneOrMore(reader_text(EVENT))))),
};
const origin = mapping('`source`, `workflow`, `ref` and `event`', originFields);
const maxAge = mapped(reader_text(AGE), secondsOf);
const demand = {
    signers: required(described('Names of signers, of which any may have signed.', oneOrMore(reader_text(NAME)))),
    quorum: optional(described('How many of them must have signed. Default 1.', integer(1, 100))),
};
const coSigners = optional(described('Names of signers, each of which must have signed the same statement too, byte for byte.', oneOrMore(reader_text(NAME))));
const conditions = list(either(reader_text(EXPRESSION), mapping('`expression` (with `message`)', { expression: required(reader_text(EXPRESSION)), message: optional(reader_text(SENTENCE)) }, 'expression')), 100);
const provenance = mapping('a demand on the provenance', {
    ...demand,
    coSigners,
    ...originFields,
    inputs: required(described('Inputs of the build: any, none, or each by name; what is not named here must not be there.', either(oneOf(['any', 'none']), entries('inputs by name', INPUT_NAME, either(any, oneOrMore(scalarValue)))))),
    level: required(described('Lowest SLSA Build level.', either(any, integer(1, 3)))),
    builderId: optional(described('builder.id of the provenance, exactly.', reader_text(URI))),
    maxAge: optional(maxAge),
    conditions: optional(conditions),
});
const otherOrigin = described('Where it was made; same: as the provenance of this rule.', either(oneOf(['same', 'any']), origin));
const vsa = mapping('a demand on the verification summary', {
    ...demand,
    origin: required(otherOrigin),
    verifier: required(described('verifier.id, exactly.', reader_text(URI))),
    resourceUri: required(described('URI that the artifact is fetched by, exactly.', reader_text(URI))),
    level: required(described('Levels that were verified; a higher one satisfies.', oneOrMore(reader_text(TRACK_LEVEL)))),
    policyDigest: optional(described('Digest of the policy that was applied.', mapping('`sha256`', { sha256: required(reader_text({ name: '64 hex digits', pattern: '^[0-9a-f]{64}$' })) }))),
    maxAge: required(described('How old it may be.', either(any, maxAge))),
});
const signature = mapping('a demand on signatures', {
    ...demand,
    origin: required(otherOrigin),
    maxAge: optional(maxAge),
});
const attestation = mapping('a demand on an attestation', {
    type: required(described('Predicate type, exactly.', reader_text(PREDICATE_TYPE))),
    ...demand,
    coSigners,
    origin: required(otherOrigin),
    maxAge: optional(maxAge),
    conditions: optional(described('Conditions over `predicate`, all of which must hold.', conditions)),
});
const rule = mapping('a rule', {
    name: required(reader_text(NAME)),
    description: optional(reader_text(SENTENCE)),
    artifacts: required(described('Artifacts that the rule covers: exact names, globs, package URLs.', either(any, list(artifact)))),
    provenance: optional(provenance),
    vsa: optional(vsa),
    signatures: optional(list(signature, 100)),
    attestations: optional(list(attestation, 100)),
});
const revoked = mapping('what counts no more', {
    identities: optional(described('Names in certificates, with or without their ref.', list(reader_text(IDENTITY)))),
    keys: optional(list(reader_text(FINGERPRINT))),
    builders: optional(described('builder.id, with or without its ref.', list(reader_text(URI)))),
    commits: optional(described('Commits of sources and of builders.', list(reader_text(COMMIT)))),
    digests: optional(described('Artifacts.', list(reader_text(FINGERPRINT)))),
});
/** A whole policy file. */
const policyForm = mapping('a policy', {
    version: required(oneOf([1])),
    signers: required(described('Who may sign, by a name that rules use.', entries('signers by name', NAME, signer))),
    rules: required(described('All rules that cover an artifact must hold; an artifact that none covers is refused.', list(rule))),
    revoked: optional(revoked),
});


/***/ }),

/***/ 15006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ parsePolicy)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/core/lib/key/public-key.js
var public_key = __webpack_require__(29302);
// EXTERNAL MODULE: ./packages/core/lib/verification/pattern.js
var pattern = __webpack_require__(98279);
// EXTERNAL MODULE: ./packages/policy/lib/cel/parse.js + 2 modules
var parse = __webpack_require__(53248);
// EXTERNAL MODULE: ./packages/policy/lib/fault.js
var fault = __webpack_require__(91836);
// EXTERNAL MODULE: ./packages/policy/lib/file/form.js + 2 modules
var file_form = __webpack_require__(4757);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var outcome_error = __webpack_require__(77692);
;// CONCATENATED MODULE: ./packages/policy/lib/file/yaml.js


/** Largest policy file, in bytes. */
const MAX_BYTES = 1024 * 1024;
/** Deepest nesting. A policy has eight levels. */
const MAX_DEPTH = 32;
/**
 * The value of a YAML 1.2 (or JSON) file: one document of plain mappings, lists and scalars. Anchors, aliases and tags
 * are refused (a few lines of aliases can stand for gigabytes), and so are keys that stand twice.
 *
 * @throws CoreError bad-input `POLICY`
 */
async function readYaml(bytes, what) {
    if (bytes.byteLength > MAX_BYTES)
        throw (0,outcome_error/* badInput */.AN)('POLICY', `${what}: has more than ${MAX_BYTES} bytes`);
    const text = utf8(bytes, what);
    const { LineCounter, parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const lines = new LineCounter();
    const document = parseDocument(text, {
        version: '1.2',
        schema: 'core',
        // The library compares every key with every other, and copies the line for every error; both are ours below.
        uniqueKeys: false,
        prettyErrors: false,
        merge: false,
        strict: true,
        stringKeys: true,
        // With `silent` the library takes the first of several documents and says nothing.
        logLevel: 'error',
        lineCounter: lines,
    });
    const [error] = [...document.errors, ...document.warnings];
    if (error !== undefined) {
        // A small file of nothing but brackets ends the library's stack before we can count.
        if (error.code === 'RESOURCE_EXHAUSTION')
            throw tooDeep(what);
        const { line } = lines.linePos(error.pos[0]);
        throw (0,outcome_error/* badInput */.AN)('POLICY', `${what}, line ${line}: ${firstLine(error.message)}`, {
            remedy: 'mend the YAML; keys may stand once, and aliases, anchors and tags are not taken',
        });
    }
    const found = new Map();
    const place = { what, path: '', lineOf: (path) => found.get(path) };
    const value = await plain(document.contents, place, (path, offset) => {
        found.set(path, lines.linePos(offset).line);
    });
    return { value, place };
}
function utf8(bytes, what) {
    try {
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
        if (text.startsWith('\ufeff'))
            throw new TypeError('begins with a byte order mark');
        return text;
    }
    catch (cause) {
        throw (0,outcome_error/* badInput */.AN)('POLICY', `${what}: is not UTF-8 without a byte order mark`, { cause });
    }
}
function tooDeep(what) {
    return (0,outcome_error/* badInput */.AN)('POLICY', `${what}: is nested deeper than ${MAX_DEPTH} levels`);
}
async function plain(root, place, note) {
    const { isAlias, isMap, isScalar, isSeq } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const convert = (node, at, depth) => {
        if (depth > MAX_DEPTH)
            throw tooDeep(at.what);
        if (node === null || node === undefined)
            return null;
        if (isAlias(node))
            throw (0,fault/* fault */.DG)(at, 'is an alias', 'write the value out');
        if (!isScalar(node) && !isMap(node) && !isSeq(node))
            throw (0,fault/* fault */.DG)(at, 'is nothing that a policy can hold');
        if (node.range != null)
            note(at.path, node.range[0]);
        if (node.anchor !== undefined)
            throw (0,fault/* fault */.DG)(at, 'has an anchor', 'write the value out where it is needed');
        if (node.tag !== undefined && !node.tag.startsWith('tag:yaml.org,2002:'))
            throw (0,fault/* fault */.DG)(at, 'has a tag');
        if (isScalar(node))
            return scalar(node.value, at);
        if (isSeq(node))
            return node.items.map((item, index) => convert(item, (0,fault/* below */.Gz)(at, index), depth + 1));
        const keys = new Set();
        return Object.fromEntries(node.items.map((pair) => {
            const key = isScalar(pair.key) ? pair.key.value : undefined;
            if (typeof key !== 'string' || key === '__proto__')
                throw (0,fault/* fault */.DG)(at, 'has a key that is no plain text');
            if (isScalar(pair.key) && (pair.key.anchor !== undefined || pair.key.tag !== undefined))
                throw (0,fault/* fault */.DG)(at, `the key "${key}" has an anchor or a tag`);
            if (keys.has(key))
                throw (0,fault/* fault */.DG)((0,fault/* below */.Gz)(at, key), 'stands twice', 'keep one of them');
            keys.add(key);
            return [key, convert(pair.value, (0,fault/* below */.Gz)(at, key), depth + 1)];
        }));
    };
    return convert(root, place, 0);
}
function scalar(value, place) {
    if (value === null || typeof value === 'boolean' || typeof value === 'string')
        return value;
    if (typeof value === 'number' && Number.isFinite(value))
        return value;
    throw (0,fault/* fault */.DG)(place, 'is a number that cannot be held exactly', 'put it into quotes');
}
function firstLine(message) {
    return (message.split('\n')[0] ?? '').replace(/:$/, '').slice(0, 200);
}

;// CONCATENATED MODULE: ./packages/policy/lib/file/parse-policy.js







/**
 * The policy of a file: YAML 1.2 or JSON, at most 1 MiB, no aliases, no key twice, no key that is not known. What is
 * left empty is an error and never "whatever".
 *
 * @throws CoreError bad-input `POLICY`, naming file, line, path and what to write instead
 */
async function parsePolicy(bytes, what) {
    const { value, place } = await readYaml(bytes, what);
    const form = file_form/* policyForm */.T.read(value, place);
    const signers = await signersOf(form.signers, (0,fault/* below */.Gz)(place, 'signers'));
    const rules = form.rules.map((rule, index) => ruleOf(rule, signers, (0,fault/* below */.Gz)((0,fault/* below */.Gz)(place, 'rules'), index)));
    assertDistinct(rules, place);
    const { identities = [], keys = [], builders = [], commits = [], digests = [] } = form.revoked ?? {};
    return {
        version: 1,
        what,
        digest: { sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') },
        signers,
        rules,
        revoked: { identities, keys, builders, commits, digests },
    };
}
async function signersOf(forms, place) {
    const signers = new Map();
    const owners = new Map();
    for (const [name, form] of forms) {
        const at = (0,fault/* below */.Gz)(place, name);
        const signer = await signerOf(name, form, at);
        signers.set(name, signer);
        for (const identity of signer.kind === 'key' ? signer.fingerprints : exactNames(form)) {
            const owner = owners.get(identity);
            if (owner !== undefined)
                throw (0,fault/* fault */.DG)(at, `is the same as the signer \`${owner}\``, 'one party counts once: name it once');
            owners.set(identity, name);
        }
    }
    return signers;
}
/** Names by which two signers of a file would be one party. */
function exactNames(form) {
    if ('key' in form || 'publicKey' in form)
        return [];
    const names = 'identity' in form ? form.identity : 'workflow' in form ? [form.workflow] : [`~${form.identityPattern}`];
    return names.map((name) => `${form.issuer} ${name}`);
}
async function signerOf(name, form, place) {
    if ('key' in form)
        return { kind: 'key', name, fingerprints: form.key, publicKeys: [], isLogRequired: true };
    if ('publicKey' in form) {
        const publicKeys = form.publicKey.map((pem) => publicKeyOf(pem, (0,fault/* below */.Gz)(place, 'publicKey')));
        const fingerprints = publicKeys.map(({ fingerprint }) => fingerprint);
        return { kind: 'key', name, fingerprints, publicKeys, isLogRequired: form.transparencyLog !== 'none' };
    }
    const { issuer, runner = 'github-hosted' } = form;
    const make = (identity) => ({
        kind: 'certificate',
        name,
        identity,
        issuer,
        runner,
    });
    if ('identity' in form)
        return make({ kind: 'exact', identities: form.identity });
    if ('workflow' in form)
        return make({ kind: 'workflow', uri: form.workflow, at: form.at });
    try {
        return make({ kind: 'pattern', pattern: await (0,pattern/* anchoredPattern */.d)(form.identityPattern) });
    }
    catch (cause) {
        const detail = cause instanceof Error ? cause.message : 'cannot be read';
        throw (0,fault/* fault */.DG)((0,fault/* below */.Gz)(place, 'identityPattern'), detail, 'use RE2 syntax');
    }
}
function publicKeyOf(pem, place) {
    try {
        return (0,public_key/* parsePublicKey */.e)(pem, 'the key');
    }
    catch (cause) {
        throw (0,fault/* fault */.DG)(place, cause instanceof Error ? cause.message : 'is no public key', 'give it as `cosign public-key` or openssl writes it');
    }
}
function ruleOf(form, signers, place) {
    const provenance = form.provenance && provenanceOf(form.provenance, signers, (0,fault/* below */.Gz)(place, 'provenance'));
    const originAt = (origin, at) => {
        if (origin === 'any')
            return 'any';
        if (origin !== 'same')
            return originOf(origin);
        if (provenance !== undefined)
            return provenance.origin;
        throw (0,fault/* fault */.DG)((0,fault/* below */.Gz)(at, 'origin'), 'is `same`, and the rule has no provenance', 'write the origin out, or `any`');
    };
    const vsaPlace = (0,fault/* below */.Gz)(place, 'vsa');
    const vsa = form.vsa && {
        ...demandOf(form.vsa, signers, vsaPlace),
        origin: originAt(form.vsa.origin, vsaPlace),
        verifier: form.vsa.verifier,
        resourceUri: form.vsa.resourceUri,
        levels: form.vsa.level,
        ...(form.vsa.policyDigest === undefined ? {} : { policyDigest: form.vsa.policyDigest }),
    };
    const signatures = (form.signatures ?? []).map((signature, index) => {
        const at = (0,fault/* below */.Gz)((0,fault/* below */.Gz)(place, 'signatures'), index);
        return { ...demandOf(signature, signers, at), origin: originAt(signature.origin, at) };
    });
    const attestations = (form.attestations ?? []).map((attestation, index) => {
        const at = (0,fault/* below */.Gz)((0,fault/* below */.Gz)(place, 'attestations'), index);
        return {
            ...demandOf(attestation, signers, at),
            coSigners: coSignersOf(attestation, signers, at),
            type: attestation.type,
            origin: originAt(attestation.origin, at),
            conditions: conditionsOf(attestation.conditions, at),
        };
    });
    if (provenance === undefined && vsa === undefined && signatures.length + attestations.length === 0)
        throw (0,fault/* fault */.DG)(place, 'demands nothing', 'give `provenance`, `vsa`, `signatures` or `attestations`');
    return {
        name: form.name,
        place: place.path,
        artifacts: form.artifacts === 'any' ? [{ kind: 'any' }] : form.artifacts.map(artifactOf),
        ...(provenance === undefined ? {} : { provenance }),
        ...(vsa === undefined ? {} : { vsa }),
        signatures,
        attestations,
    };
}
function artifactOf(form) {
    if (typeof form === 'string')
        return { kind: 'name', name: form };
    return 'glob' in form ? { kind: 'glob', glob: form.glob } : { kind: 'purl', purl: form.purl };
}
function provenanceOf(form, signers, place) {
    return {
        ...demandOf(form, signers, place),
        coSigners: coSignersOf(form, signers, place),
        origin: originOf(form),
        inputs: inputsOf(form.inputs),
        level: form.level,
        ...(form.builderId === undefined ? {} : { builderId: form.builderId }),
        conditions: conditionsOf(form.conditions, place),
    };
}
function inputsOf(form) {
    if (form === 'any' || form === 'none')
        return form;
    return [...form].map(([name, value]) => ({ name, value: value === 'any' ? 'any' : { oneOf: value } }));
}
function originOf(form) {
    const { source } = form;
    const repository = source === 'any' ? 'any' : source.repository;
    return {
        repository: repository === 'any'
            ? 'any'
            : 'owner' in repository
                ? { kind: 'owner', uri: repository.owner }
                : { kind: 'exact', uris: repository },
        ...(source === 'any' || source.repositoryId === undefined ? {} : { repositoryId: source.repositoryId }),
        ...(source === 'any' || source.ownerId === undefined ? {} : { ownerId: source.ownerId }),
        workflows: form.workflow,
        refs: form.ref === 'any'
            ? 'any'
            : form.ref.map((ref) => typeof ref === 'string' ? { kind: 'exact', ref } : { kind: 'versioned-tag', version: ref.versionedTag }),
        events: form.event,
    };
}
/** What all demands have in common, with names that are known and a quorum that can be reached. */
function demandOf(form, signers, place) {
    assertKnown(form.signers, signers, (0,fault/* below */.Gz)(place, 'signers'));
    const { quorum = 1, maxAge } = form;
    if (quorum > form.signers.length)
        throw (0,fault/* fault */.DG)((0,fault/* below */.Gz)(place, 'quorum'), `${quorum} distinct signers are demanded, and ${form.signers.length} are named`, 'each named signer counts once: name more, or demand fewer');
    const base = { place: place.path, signers: form.signers, quorum };
    return maxAge === undefined || maxAge === 'any' ? base : { ...base, maxAge };
}
/** Names that are known, and of none who may be the signer itself. */
function coSignersOf({ signers: own, coSigners = [], }, signers, place) {
    const here = (0,fault/* below */.Gz)(place, 'coSigners');
    assertKnown(coSigners, signers, here);
    const twice = coSigners.find((name) => own.includes(name));
    if (twice === undefined)
        return coSigners;
    throw (0,fault/* fault */.DG)(here, `names \`${twice}\`, which \`signers\` names`, 'a second signer is another one');
}
function assertKnown(names, signers, place) {
    for (const name of names) {
        if (signers.has(name))
            continue;
        const near = (0,fault/* meant */.wx)(name, [...signers.keys()]);
        throw (0,fault/* fault */.DG)(place, `no signer is called \`${name}\``, near === undefined ? `known: ${[...signers.keys()].slice(0, 20).join(', ')}` : `did you mean \`${near}\`?`);
    }
}
function conditionsOf(forms, place) {
    return (forms ?? []).map((form, index) => {
        const at = (0,fault/* below */.Gz)((0,fault/* below */.Gz)(place, 'conditions'), index);
        if (typeof form === 'string')
            return (0,parse/* parseCondition */.z)(form, at);
        return (0,parse/* parseCondition */.z)(form.expression, (0,fault/* below */.Gz)(at, 'expression'), form.message);
    });
}
function assertDistinct(rules, place) {
    const seen = new Set();
    for (const { name, place: path } of rules) {
        if (seen.has(name))
            throw (0,fault/* fault */.DG)({ ...place, path: `${path}.name` }, `another rule is called \`${name}\` too`);
        seen.add(name);
    }
}


/***/ }),

/***/ 90282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ lintPolicy)
});

;// CONCATENATED MODULE: ./packages/policy/lib/cel/portability.js
/** Functions of a condition that are outside the portable subset, each once. */
function extensionsIn(node) {
    const own = node.kind === 'has' ? ['has'] : node.kind === 'call' && node.name !== 'startsWith' ? [node.name] : [];
    return [...new Set([...own, ...partsOf(node).flatMap(extensionsIn)])];
}
/** The expressions that an expression is made of. */
function partsOf(node) {
    switch (node.kind) {
        case 'literal':
        case 'variable':
            return [];
        case 'list':
            return node.items;
        case 'field':
        case 'has':
            return [node.object];
        case 'index':
            return [node.object, node.index];
        case 'not':
            return [node.operand];
        case 'binary':
            return [node.left, node.right];
        case 'macro':
            return [node.list, node.body];
        case 'call':
            return [node.target, ...node.arguments];
    }
}

;// CONCATENATED MODULE: ./packages/policy/lib/lint.js

const ALL = ['kyverno', 'kyverno-cluster-policy', 'policy-controller'];
/** What a person should look at in a policy, and which engine would lose something of it. In the order of the file. */
function lintPolicy(policy) {
    return [
        ...[...policy.signers.values()].flatMap((signer) => aboutSigner(signer, policy)),
        ...policy.rules.flatMap(aboutRule),
        ...overlaps(policy.rules),
    ];
}
function aboutSigner(signer, policy) {
    const place = `signers.${signer.name}`;
    const found = [];
    const isUsed = policy.rules.some((rule) => demandsOf(rule).some((demand) => [...demand.signers, ...coSignersOf(demand)].includes(signer.name)));
    if (!isUsed)
        found.push(finding('UNUSED_SIGNER', 'note', place, 'no rule uses this signer'));
    if (signer.kind === 'key') {
        found.push(aboutKey(signer, place));
        return found;
    }
    if (signer.runner === 'any')
        found.push(finding('ANY', 'warning', `${place}.runner`, 'self-hosted runners count: whoever owns the machine can change the build'));
    const { identity } = signer;
    if (identity.kind === 'pattern')
        found.push(finding('IDENTITY_NOT_ENUMERATED', 'warning', place, 'a pattern may match identities that nobody thought of', {
            engines: ALL,
            remedy: 'name the identities',
        }));
    if (identity.kind === 'workflow' && (identity.at === 'any' || identity.at === 'releases'))
        found.push(finding('IDENTITY_NOT_ENUMERATED', identity.at === 'any' ? 'warning' : 'note', `${place}.at`, identity.at === 'any'
            ? 'every ref of the workflow counts: whoever can push a branch can change what it does'
            : 'an engine of the cluster knows no release list, and needs each ref by name', { engines: ALL, remedy: 'list the refs under `at`' }));
    return found;
}
function aboutKey({ publicKeys, fingerprints }, place) {
    if (publicKeys.length < fingerprints.length)
        return finding('KEY_SIGNER', 'warning', place, 'an engine verifies by the key itself, and a fingerprint is here', {
            engines: ALL,
            remedy: 'write the key under `publicKey`',
        });
    return finding('KEY_SIGNER', 'note', place, 'policy-controller verifies no bundle that a key signed, only what is in older tags', {
        engines: ['policy-controller'],
        remedy: 'sign with `registry-format: both`, or with a certificate too',
    });
}
function aboutRule(rule) {
    const found = [];
    rule.artifacts.forEach((pattern, index) => {
        const isBroad = pattern.kind === 'any' || (pattern.kind === 'glob' && /^\*+(\/\*+)*$/.test(pattern.glob));
        if (isBroad)
            found.push(finding('BROAD_ARTIFACTS', 'warning', `${rule.place}.artifacts[${index}]`, 'the rule covers whatever there is'));
        if (pattern.kind === 'purl')
            found.push(finding('BROAD_ARTIFACTS', 'note', `${rule.place}.artifacts[${index}]`, 'a cluster admits images by reference, and knows no package URL', { engines: ALL }));
    });
    const { provenance } = rule;
    if (provenance !== undefined)
        found.push(...aboutProvenance(provenance));
    for (const demand of demandsOf(rule))
        found.push(...aboutDemand(demand));
    for (const signature of rule.signatures)
        found.push(finding('SIGNATURE', 'note', signature.place, 'of certificates, engines read signatures in the form of a statement only, as cosign 3 writes them; bare ones and older tags do not count', { engines: ALL }));
    const conditions = [provenance, ...rule.attestations].flatMap((demand) => demand?.conditions ?? []);
    for (const { node, place } of conditions) {
        for (const name of extensionsIn(node))
            found.push(finding('CEL_NOT_PORTABLE', 'warning', place, `\`${name}\` is outside the portable subset of CEL`, {
                engines: ['policy-controller'],
                remedy: 'write it with comparisons, `in`, `exists`, `all` and `startsWith`',
            }));
    }
    return found;
}
function aboutProvenance(demand) {
    const found = openOf(demand.place, demand.origin);
    if (demand.inputs === 'any')
        found.push(finding('ANY', 'warning', `${demand.place}.inputs`, 'any inputs are accepted: they may change what is built'));
    if (demand.level === 'any')
        found.push(finding('ANY', 'warning', `${demand.place}.level`, 'any level is accepted'));
    return found;
}
function openOf(place, origin) {
    const found = [];
    if (origin.repository === 'any')
        found.push(finding('ANY', 'warning', `${place}.source`, 'any repository is accepted'));
    else if (origin.repositoryId === undefined && origin.ownerId === undefined)
        found.push(finding('NO_IDS', 'note', `${place}.source`, 'a name can be given to somebody else', {
            remedy: 'add `repositoryId` and `ownerId`',
        }));
    for (const [key, value] of [
        ['workflow', origin.workflows],
        ['ref', origin.refs],
        ['event', origin.events],
    ])
        if (value === 'any')
            found.push(finding('ANY', 'warning', `${place}.${key}`, `any ${key} is accepted`));
    return found;
}
function aboutDemand(demand) {
    const found = [];
    if (demand.signers.length > 1 && demand.quorum === 1)
        found.push(finding('SEVERAL_SIGNERS', 'warning', `${demand.place}.signers`, 'Kyverno does not bind a statement to who signed it: the weaker signer can speak in the name of the stronger', {
            engines: ['kyverno', 'kyverno-cluster-policy'],
            remedy: 'make one rule for each signer',
        }));
    if (demand.quorum > 1)
        found.push(finding('QUORUM', 'warning', `${demand.place}.quorum`, 'no engine counts distinct signers by name', {
            engines: ALL,
        }));
    if (coSignersOf(demand).length > 0)
        found.push(finding('CO_SIGNERS', 'warning', `${demand.place}.coSigners`, 'no engine compares statements of two signers byte for byte: Kyverno compares what an ImageValidatingPolicy reads in them, the others ask each for a statement of its own', { engines: ALL, remedy: 'verify with this policy before the image is deployed' }));
    if (demand.maxAge !== undefined)
        found.push(finding('TIME', 'warning', `${demand.place}.maxAge`, 'engines see no trusted time of an attestation, only what it says itself', { engines: ALL }));
    return found;
}
function coSignersOf(demand) {
    return demand.coSigners ?? [];
}
function demandsOf(rule) {
    return [rule.provenance, rule.vsa, ...rule.signatures, ...rule.attestations].filter((demand) => demand !== undefined);
}
function overlaps(rules) {
    const seen = new Map();
    return rules.flatMap((rule) => rule.artifacts.flatMap((pattern, index) => {
        const key = JSON.stringify(pattern);
        const other = seen.get(key);
        if (other === undefined)
            seen.set(key, rule);
        if (other === undefined || other === rule)
            return [];
        return [
            finding('OVERLAP', 'note', `${rule.place}.artifacts[${index}]`, `the rule ${other.name} covers it too; both must hold`),
        ];
    }));
}
function finding(code, severity, place, message, more = {}) {
    return {
        code,
        severity,
        place,
        message,
        engines: more.engines ?? [],
        ...(more.remedy === undefined ? {} : { remedy: more.remedy }),
    };
}


/***/ })

};
;