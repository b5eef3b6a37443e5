export const id = 9764;
export const ids = [9764];
export const modules = {

/***/ 29764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KUBESCAPE_RESULTS: () => (/* reexport */ KUBESCAPE_RESULTS),
  predicateFromKubescape: () => (/* reexport */ predicateFromKubescape),
  predicateFromScan: () => (/* reexport */ predicateFromScan),
  predicateFromTests: () => (/* reexport */ predicateFromTests),
  readReports: () => (/* reexport */ readReports)
});

// EXTERNAL MODULE: ./packages/wire/lib/json/read.js
var read = __webpack_require__(168);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/short-name.js
var short_name = __webpack_require__(38301);
// EXTERNAL MODULE: ./packages/core/lib/subject/printable.js
var printable = __webpack_require__(16061);
// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var types = __webpack_require__(44411);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/wire/lib/json/parse.js + 3 modules
var parse = __webpack_require__(3100);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var error = __webpack_require__(77692);
// EXTERNAL MODULE: ./packages/core/lib/subject/read-limited.js
var read_limited = __webpack_require__(97895);
;// CONCATENATED MODULE: ./packages/core/lib/predicate/report/report-file.js




/** Largest report, in bytes. Much of it (descriptions, output of tests) is not in the predicate, which has a limit of its own. */
const MAX_BYTES = 64 * 1024 * 1024;
/** Most files of one report: test runners write one for each suite. */
const MAX_FILES = 10_000;
/** Largest predicate, in bytes, as `actions/attest` takes it. */
const MAX_PREDICATE_BYTES = 16 * 1024 * 1024;
/** Deepest nesting of a report in JSON. */
const MAX_DEPTH = 64;
/** The reports of the files, in order. @throws CoreError bad-input `REPORT` for what cannot be read or is too large */
async function readReports(files, fs) {
    if (files.length > MAX_FILES) {
        throw (0,error/* badInput */.AN)('REPORT', `${files.length} files of reports; at most ${MAX_FILES} are read`, {
            remedy: 'name fewer, or one step for each suite',
        });
    }
    const reports = [];
    let left = MAX_BYTES;
    for (const { path, relative } of files) {
        const bytes = await (0,read_limited/* readLimited */.tk)(path, left, fs, ({ problem, cause }) => (0,error/* badInput */.AN)('REPORT', `${(0,printable/* printable */.g)(relative)}: ${problem}`, {
            ...(cause === undefined ? {} : { cause }),
            remedy: `check the file; all reports together may have ${MAX_BYTES} bytes`,
        }));
        left -= bytes.length;
        reports.push({ name: relative, bytes });
    }
    return reports;
}
/** A report in JSON that is an object. @throws CoreError bad-input `REPORT`; WireError for what is no JSON */
function jsonReport(report) {
    const value = jsonOf(report);
    if ((0,types/* isJsonObject */.O)(value))
        return value;
    throw notAReport(report.name, 'is not a JSON object');
}
/** A report in JSON. @throws WireError for what is no JSON */
function jsonOf({ name, bytes }) {
    // PowerShell puts a byte order mark in front of what it redirects.
    const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return (0,parse/* parseJson */.q)(hasMark ? bytes.subarray(3) : bytes, {
        what: (0,printable/* printable */.g)(name),
        maxBytes: MAX_BYTES,
        maxDepth: MAX_DEPTH,
    });
}
/** The first character that is no white space: tells XML, JSON and text apart. */
function firstCharacter({ bytes }) {
    return bytes
        .subarray(0, 4096)
        .toString('utf8')
        .replace(/^\ufeff/, '')
        .trimStart()
        .charAt(0);
}
/** The files by digest: whoever has one can see that it is what was attested. */
function reportDescriptors(reports) {
    return reports.map(({ name, bytes }) => ({
        name,
        digest: { sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') },
    }));
}
/** @throws CoreError bad-input `REPORT` for a predicate that no store takes */
function assertPredicateSize(body, input) {
    const size = Buffer.byteLength(JSON.stringify(body));
    if (size <= MAX_PREDICATE_BYTES)
        return;
    throw (0,error/* badInput */.AN)('REPORT', `input ${input}: the predicate would have ${size} bytes; at most ${MAX_PREDICATE_BYTES} are signed`, {
        remedy: 'split the report, one step for each part',
    });
}
/** The error for a file that is no report of the kind that is wanted. */
function notAReport(name, problem, remedy) {
    return (0,error/* badInput */.AN)('REPORT', `${(0,printable/* printable */.g)(name)}: ${problem}`, remedy === undefined ? {} : { remedy });
}

;// CONCATENATED MODULE: ./packages/core/lib/predicate/report/scan.js


const FACTS = ['scanStartedOn', 'scanFinishedOn', 'scannerVersion', 'db'];
const DB_FACTS = ['uri', 'version', 'lastUpdate'];
/** Facts out of a file that holds nothing else; undefined for another file. @throws CoreError bad-input `REPORT`; WireError */
function scanFacts(report, name) {
    const trivy = trivyVersionFacts(report);
    if (trivy !== undefined)
        return trivy;
    const keys = Object.keys(report);
    if (!keys.some((key) => FACTS.some((known) => known === key)))
        return undefined;
    const unknown = keys.find((key) => !FACTS.some((known) => known === key));
    if (unknown !== undefined)
        throw notAReport(name, `has the key ${JSON.stringify(unknown.slice(0, 80))}, which is not known`);
    const db = report.db === undefined ? undefined : (0,read/* readObject */.Ag)(report.db, `${name}: db`);
    const unknownOfDb = Object.keys(db ?? {}).find((key) => !DB_FACTS.some((known) => known === key));
    if (unknownOfDb !== undefined)
        throw notAReport(name, `has the key db.${unknownOfDb.slice(0, 80)}, which is not known`);
    return {
        ...texts(report, ['scanStartedOn', 'scanFinishedOn', 'scannerVersion'], `${name}: `),
        ...(db === undefined ? {} : { db: texts(db, DB_FACTS, `${name}: db.`) }),
    };
}
/** `trivy version --format json`: the report itself does not say how old the database was. */
function trivyVersionFacts({ Version: version, VulnerabilityDB: db }) {
    if (typeof version !== 'string' || !(0,types/* isJsonObject */.O)(db) || typeof db.UpdatedAt !== 'string')
        return undefined;
    return {
        scannerVersion: version,
        db: { lastUpdate: db.UpdatedAt, ...(typeof db.Version === 'number' ? { version: String(db.Version) } : {}) },
    };
}
function texts(object, keys, place) {
    return Object.fromEntries(keys.flatMap((key) => (object[key] === undefined ? [] : [[key, (0,read/* readString */.E3)(object[key], `${place}${key}`)]])));
}
/** Words for how bad it is, the same for all scanners: `CRITICAL`, `HIGH`, `MEDIUM`, `LOW`, `NEGLIGIBLE`, `UNKNOWN`. */
function severityWord(word) {
    const upper = typeof word === 'string' ? word.toUpperCase() : '';
    if (upper === 'MODERATE')
        return 'MEDIUM';
    return ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'NEGLIGIBLE'].includes(upper) ? upper : 'UNKNOWN';
}
/** The same out of a score of 0 to 10. @see CVSS v3.1, section 5 */
function severityOfScore(score) {
    if (score === undefined || Number.isNaN(score))
        return 'UNKNOWN';
    if (score >= 9)
        return 'CRITICAL';
    if (score >= 7)
        return 'HIGH';
    if (score >= 4)
        return 'MEDIUM';
    return score > 0 ? 'LOW' : 'NEGLIGIBLE';
}
/** The fields that are set and not empty. */
function setFields(fields) {
    return Object.fromEntries(Object.entries(fields).filter((field) => field[1] !== undefined && field[1] !== '' && !(Array.isArray(field[1]) && field[1].length === 0)));
}
/** A text that is not empty, else undefined. */
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** The texts of a list; of what is none, an empty one. */
function textsOf(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string' && item !== '') : [];
}
/** The object, or an empty one. */
function objectOf(value) {
    return (0,types/* isJsonObject */.O)(value) ? value : {};
}
/** The list, or an empty one where there is none: scanners written in Go leave empty lists out, or write null. */
function listOf(value) {
    return Array.isArray(value) ? value : [];
}

;// CONCATENATED MODULE: ./packages/core/lib/predicate/report/grype.js



/** Whether a report in JSON is one of Grype; Kubescape writes the same for images. */
function isGrype(report) {
    return 'matches' in report && (0,types/* isJsonObject */.O)(report.descriptor);
}
/**
 * A scan out of `grype -o json`, with database schema 5 or 6. Findings that Grype was told to ignore are not in it.
 *
 * @throws CoreError bad-input `REPORT` for a report of a database that Grype itself calls invalid; WireError `JSON_TYPE`
 */
function scanOfGrype(report, name) {
    const descriptor = (0,read/* readObject */.Ag)(report.descriptor, `${name}: descriptor`);
    const db = objectOf(descriptor.db);
    const status = (0,types/* isJsonObject */.O)(db.status) ? db.status : db;
    const isBad = status.valid === false || textOf(status.error) !== undefined;
    if (isBad)
        throw notAReport(name, 'says that its vulnerability database is not valid', 'run `grype db update`, and scan again');
    const version = textOf(descriptor.version);
    const scannedOn = textOf(descriptor.timestamp);
    const schema = status.schemaVersion;
    return {
        scanner: { uri: `pkg:github/anchore/grype${version === undefined ? '' : `@${version}`}`, version },
        database: {
            uri: textOf(status.from),
            version: typeof schema === 'number' ? String(schema) : textOf(schema),
            lastUpdate: textOf(status.built),
        },
        startedOn: scannedOn,
        finishedOn: scannedOn,
        findings: matchesOf(report, name).map((match, index) => finding(match, `${name}: matches[${index}]`)),
    };
}
function matchesOf({ matches }, name) {
    return matches === null ? [] : (0,read/* readArray */.oU)(matches, `${name}: matches`);
}
function finding(value, place) {
    const match = (0,read/* readObject */.Ag)(value, place);
    const vulnerability = (0,read/* readObject */.Ag)(match.vulnerability, `${place}.vulnerability`);
    const artifact = (0,read/* readObject */.Ag)(match.artifact, `${place}.artifact`);
    const fix = objectOf(vulnerability.fix);
    return {
        id: (0,read/* readString */.E3)(vulnerability.id, `${place}.vulnerability.id`),
        severity: [
            { method: 'grype', score: severityWord(vulnerability.severity) },
            ...listOf(vulnerability.cvss).flatMap(cvss),
        ],
        annotations: [
            setFields({
                package: (0,read/* readString */.E3)(artifact.name, `${place}.artifact.name`),
                version: textOf(artifact.version),
                purl: textOf(artifact.purl),
                fixedIn: textsOf(fix.versions),
                fix: textOf(fix.state),
                aliases: listOf(match.relatedVulnerabilities).flatMap((related) => textOf(objectOf(related).id) ?? []),
            }),
        ],
    };
}
function cvss(value) {
    const { version, metrics } = objectOf(value);
    const score = objectOf(metrics).baseScore;
    return typeof score === 'number' ? [{ method: `CVSS ${textOf(version) ?? ''}`.trim(), score: String(score) }] : [];
}

;// CONCATENATED MODULE: ./packages/core/lib/predicate/report/sarif.js


const LEVELS = ['none', 'note', 'warning', 'error'];
/** Most results of one file. */
const MAX_RESULTS = 500_000;
/** Whether a report in JSON is SARIF. */
function isSarif(report) {
    return Array.isArray(report.runs) && typeof report.version === 'string';
}
/**
 * The runs of a SARIF file of version 2.1.0.
 *
 * @throws CoreError bad-input `REPORT` for another version, and for a run that failed, whose silence proves nothing;
 * WireError `JSON_TYPE` with the path
 * @see SARIF 2.1.0, sections 3.14, 3.20, 3.27
 */
function parseSarif(report, name) {
    if (report.version !== '2.1.0')
        throw notAReport(name, 'is SARIF, but not of version 2.1.0');
    const runs = (0,read/* readArray */.oU)(report.runs, `${name}: runs`).map((run, index) => parseRun(run, name, `${name}: runs[${index}]`));
    if (runs.length === 0)
        throw notAReport(name, 'has no run of a tool');
    return runs;
}
function parseRun(value, name, place) {
    const run = (0,read/* readObject */.Ag)(value, place);
    const driver = (0,read/* readObject */.Ag)((0,read/* readObject */.Ag)(run.tool, `${place}.tool`).driver, `${place}.tool.driver`);
    const list = rulesOf(driver, place);
    const byId = new Map(list.map((rule, index) => [(0,read/* readString */.E3)(rule.id, `${place}.tool.driver.rules[${index}].id`), rule]));
    // Absent means that the results come from elsewhere, an empty list that there are none (section 3.14.23).
    const results = (0,read/* readArray */.oU)(run.results, `${place}.results`);
    if (results.length > MAX_RESULTS)
        throw notAReport(name, `has ${results.length} results; at most ${MAX_RESULTS} are read`);
    const invocations = run.invocations === undefined ? [] : (0,read/* readArray */.oU)(run.invocations, `${place}.invocations`);
    const times = invocations.map((invocation, index) => {
        const { executionSuccessful, startTimeUtc, endTimeUtc } = (0,read/* readObject */.Ag)(invocation, `${place}.invocations[${index}]`);
        if (executionSuccessful === false) {
            throw notAReport(name, 'says that the tool did not run through', 'run it again, and attest a run that succeeded');
        }
        return { startedOn: sarif_textOf(startTimeUtc), finishedOn: sarif_textOf(endTimeUtc) };
    });
    return {
        tool: {
            name: (0,read/* readString */.E3)(driver.name, `${place}.tool.driver.name`),
            version: sarif_textOf(driver.semanticVersion) ?? sarif_textOf(driver.version),
            uri: sarif_textOf(driver.informationUri),
        },
        startedOn: times[0]?.startedOn,
        finishedOn: times.at(-1)?.finishedOn,
        results: results.map((result, index) => parseResult(result, { list, byId }, `${place}.results[${index}]`)),
        rules: byId,
    };
}
function rulesOf(driver, place) {
    if (driver.rules === undefined)
        return [];
    const at = `${place}.tool.driver.rules`;
    return (0,read/* readArray */.oU)(driver.rules, at).map((rule, index) => (0,read/* readObject */.Ag)(rule, `${at}[${index}]`));
}
function parseResult(value, rules, place) {
    const result = (0,read/* readObject */.Ag)(value, place);
    const rule = ruleOf(result, rules);
    const ruleId = sarif_textOf(result.ruleId) ?? sarif_textOf(rule?.id);
    const level = levelOf(result, rule);
    return {
        ruleId: (0,read/* readString */.E3)(ruleId, `${place}.ruleId`),
        kind: result.kind === undefined ? 'fail' : (0,read/* readString */.E3)(result.kind, `${place}.kind`),
        level: level ?? 'warning',
        securitySeverity: severityOf(result) ?? severityOf(rule),
        isSuppressed: isSuppressed(result, place),
    };
}
function ruleOf(result, { list, byId }) {
    const reference = (0,types/* isJsonObject */.O)(result.rule) ? result.rule.index : undefined;
    const index = typeof result.ruleIndex === 'number' ? result.ruleIndex : reference;
    if (typeof index === 'number' && index >= 0)
        return list[index];
    return typeof result.ruleId === 'string' ? byId.get(result.ruleId) : undefined;
}
/** @see SARIF 2.1.0, section 3.27.10 */
function levelOf(result, rule) {
    const own = LEVELS.find((level) => level === result.level);
    if (own !== undefined)
        return own;
    const configuration = rule?.defaultConfiguration;
    return (0,types/* isJsonObject */.O)(configuration) ? LEVELS.find((level) => level === configuration.level) : undefined;
}
function severityOf(holder) {
    const properties = holder?.properties;
    if (!(0,types/* isJsonObject */.O)(properties))
        return undefined;
    const found = properties['security-severity'];
    if (typeof found !== 'string' && typeof found !== 'number')
        return undefined;
    const number = found === '' ? Number.NaN : Number(found);
    return number >= 0 && number <= 10 ? number : undefined;
}
/** A suppression counts once it is accepted, which it is where nobody says otherwise (section 3.35.3). */
function isSuppressed({ suppressions }, place) {
    if (suppressions === undefined || suppressions === null)
        return false;
    return (0,read/* readArray */.oU)(suppressions, `${place}.suppressions`).some((suppression) => (0,types/* isJsonObject */.O)(suppression) && (suppression.status === undefined || suppression.status === 'accepted'));
}
function sarif_textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}

;// CONCATENATED MODULE: ./packages/core/lib/predicate/report/kubescape.js







/** Predicate type of a Kubescape scan. Schema: docs/schemas/kubescape-results.v1.json. */
const KUBESCAPE_RESULTS = 'urn:slsa-actions:kubescape-results:v1';
/**
 * A configuration scan out of `kubescape scan --format json` (format version 2) or SARIF. SARIF holds nothing but what
 * failed, and not all of that: such a predicate has no score, no counts and no passed controls, so that a condition on
 * them is not met.
 *
 * @throws CoreError bad-input `REPORT` for another report, one that contradicts itself, and one without any control;
 * WireError for what is no JSON or has another form
 */
function predicateFromKubescape(reports) {
    const [report] = reports;
    if (report === undefined || reports.length > 1) {
        throw notAReport('input kubescape-results', `${reports.length} files`, 'give one report; use one step for each scan');
    }
    const name = (0,printable/* printable */.g)(report.name);
    const body = { ...bodyOf(report, name), reports: reportDescriptors(reports) };
    assertPredicateSize(body, 'kubescape-results');
    return { type: KUBESCAPE_RESULTS, kind: (0,short_name/* shortNameOf */.P)(KUBESCAPE_RESULTS), body };
}
function bodyOf(report, name) {
    if (report.bytes.toString('utf8', 0, 1) === '[') {
        throw notAReport(name, 'is of format version 1', 'scan with `--format json --format-version v2`');
    }
    const json = jsonReport(report);
    if (isSarif(json))
        return bodyOfSarif(parseSarif(json, name), name);
    if (isGrype(json)) {
        throw notAReport(name, 'is the scan of an image, which says what is vulnerable', 'give it as `vulnerability-results`');
    }
    if (!('summaryDetails' in json)) {
        throw notAReport(name, 'is no report of Kubescape in JSON, and no SARIF', 'scan with `--format json` or `--format sarif`');
    }
    return bodyOfScan(json, name);
}
function bodyOfScan(report, name) {
    const summary = (0,read/* readObject */.Ag)(report.summaryDetails, `${name}: summaryDetails`);
    const controls = Object.entries((0,read/* readObject */.Ag)(summary.controls ?? {}, `${name}: summaryDetails.controls`))
        .map(([id, value]) => controlOf(id, value, `${name}: summaryDetails.controls.${id}`))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
    if (controls.length === 0)
        throw notAReport(name, 'says of no control that it was checked');
    const failing = controls.filter(({ status }) => status === 'failed');
    const ids = (status) => controls.filter((control) => control.status === status).map(({ id }) => id);
    return {
        scanner: scannerOf(report),
        scannedOn: instant(report.generationTime, `${name}: generationTime`),
        complianceScore: score(summary.complianceScore, `${name}: summaryDetails.complianceScore`),
        frameworks: frameworksOf(summary, name),
        failed: Object.fromEntries(['critical', 'high', 'medium', 'low', 'unknown'].map((severity) => [
            severity,
            failing.filter((control) => control.severity === severity).length,
        ])),
        passedControls: ids('passed'),
        failedControls: ids('failed'),
        skippedControls: ids('skipped'),
        exceptedControls: ids('excepted'),
        controls: controls.map((control) => ({ ...control })),
        ...coverageOf(report, name),
    };
}
/** The version is where newer scans put it; older ones say nothing. */
function scannerOf(report) {
    const metadata = objectOf(objectOf(report.metadata).scanMetadata);
    return setFields({ name: 'kubescape', version: textOf(metadata.kubescapeVersion) });
}
function controlOf(id, value, place) {
    const control = (0,read/* readObject */.Ag)(value, place);
    if ((0,read/* readString */.E3)(control.controlID, `${place}.controlID`) !== id)
        throw notAReport(place, 'stands under another id');
    const counters = objectOf(control.ResourceCounters);
    const failedResources = count(counters.failedResources, `${place}.ResourceCounters.failedResources`);
    const status = statusOf(control, place);
    if (failedResources > 0 && status !== 'failed') {
        throw notAReport(place, `is called ${status}, and ${failedResources} resources failed it: the report contradicts itself`);
    }
    return {
        id,
        name: (0,read/* readString */.E3)(control.name, `${place}.name`),
        status,
        severity: kubescape_severityOf(control, place),
        failedResources,
    };
}
/** What passes only because somebody wrote an exception has a status of its own here. */
function statusOf(control, place) {
    const { status: own, subStatus } = objectOf(control.statusInfo);
    const status = textOf(own) ?? textOf(control.status) ?? '';
    if (textOf(own) !== undefined && textOf(control.status) !== undefined && own !== control.status) {
        throw notAReport(place, 'has two statuses that differ');
    }
    switch (status) {
        case 'passed':
            return subStatus === 'w/exceptions' ? 'excepted' : 'passed';
        case 'failed':
        case 'skipped':
            return status;
        case 'excluded':
        case 'warning':
            return 'excepted';
        case '':
        case 'irrelevant':
            return 'irrelevant';
        default:
            throw notAReport(place, `has the status ${JSON.stringify(status.slice(0, 40))}, which is not known`);
    }
}
/** By the base score of the control, as Kubescape itself draws the lines. */
function kubescape_severityOf({ scoreFactor }, place) {
    if (scoreFactor === undefined)
        return 'unknown';
    if (typeof scoreFactor !== 'number')
        throw notAReport(place, 'has a scoreFactor that is no number');
    if (scoreFactor >= 9)
        return 'critical';
    if (scoreFactor >= 7)
        return 'high';
    if (scoreFactor >= 4)
        return 'medium';
    return scoreFactor >= 1 ? 'low' : 'unknown';
}
function frameworksOf({ frameworks }, name) {
    if (frameworks === undefined || frameworks === null)
        return [];
    return (0,read/* readArray */.oU)(frameworks, `${name}: summaryDetails.frameworks`).map((value, index) => {
        const place = `${name}: summaryDetails.frameworks[${index}]`;
        const framework = (0,read/* readObject */.Ag)(value, place);
        return {
            name: (0,read/* readString */.E3)(framework.name, `${place}.name`),
            complianceScore: score(framework.complianceScore, `${place}.complianceScore`),
        };
    });
}
/** Newer scans say what they could not look at; `isComplete` is absent where nobody says. */
function coverageOf({ scanCoverage }, name) {
    if (scanCoverage === undefined || scanCoverage === null)
        return {};
    const coverage = (0,read/* readObject */.Ag)(scanCoverage, `${name}: scanCoverage`);
    const gaps = Object.entries(coverage).filter(([, value]) => value === true || (Array.isArray(value) && value.length > 0));
    return { isComplete: gaps.length === 0 };
}
function bodyOfSarif(runs, name) {
    const [run] = runs;
    if (run === undefined || runs.length > 1)
        throw notAReport(name, `has ${runs.length} runs, and Kubescape writes one`);
    if (run.tool.name.toLowerCase() !== 'kubescape')
        throw notAReport(name, `was written by ${(0,printable/* printable */.g)(run.tool.name).slice(0, 80)}`);
    const failed = run.results.filter(({ kind }) => kind === 'fail').map(({ ruleId }) => ruleId);
    const notControl = failed.find((id) => !/^C-\d{4}$/.test(id));
    if (notControl !== undefined) {
        throw notAReport(name, `speaks of ${(0,printable/* printable */.g)(notControl).slice(0, 80)}, which is no control`, 'give the scan of an image as `vulnerability-results`');
    }
    return {
        scanner: setFields({ name: 'kubescape', version: run.tool.version }),
        scannedOn: instant(run.startedOn ?? run.finishedOn, `${name}: runs[0].invocations[0].startTimeUtc`),
        failedControls: [...new Set(failed)].sort(),
    };
}
function score(value, place) {
    if (typeof value === 'number' && value >= 0 && value <= 100)
        return value;
    throw notAReport(place, 'must be a score of 0 to 100', 'scan with Kubescape 2.3 or newer');
}
function count(value, place) {
    if (value === undefined)
        return 0;
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0)
        return value;
    throw notAReport(place, 'must be a count');
}
function instant(value, place) {
    const text = textOf(value);
    // Go writes this for a time that was never set.
    if (text !== undefined && !text.startsWith('0001-') && /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})$/.test(text))
        return text;
    throw notAReport(place, 'must be the time of the scan (RFC 3339)');
}

// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/predicate/uris.js
var uris = __webpack_require__(45202);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/predicate/validate.js + 9 modules
var validate = __webpack_require__(74076);
;// CONCATENATED MODULE: ./packages/core/lib/predicate/report/gh-attestation.js



/** What `verificationResult` calls itself, whatever its version. */
const MEDIA_TYPE = /^application\/vnd\.dev\.sigstore\.verificationresult\+json;version=0\.\d{1,3}$/;
/** Most attestations of one answer; gh asks for no more than 1,000. */
const MAX_ATTESTATIONS = 1000;
/**
 * What `gh attestation verify --format json` printed, as a test for each attestation that it verified. It prints nothing
 * where it refuses, so an empty list is no report.
 *
 * @throws CoreError bad-input `REPORT`; WireError `JSON_TYPE` with the path
 * @see cli/cli, pkg/cmd/attestation/verification: AttestationProcessingResult
 */
function testsOfGhVerification(report, name) {
    const entries = (0,read/* readArray */.oU)(report, name);
    if (entries.length === 0)
        throw notAReport(name, 'has no attestation that was verified');
    if (entries.length > MAX_ATTESTATIONS)
        throw notAReport(name, `has ${entries.length} attestations; at most ${MAX_ATTESTATIONS} are read`);
    const verified = entries.map((entry, index) => verificationOf(entry, name, `${name}: [${index}]`));
    const passed = verified.map(({ test }) => test);
    return {
        run: { passed: [...new Set(passed)], warned: [], failed: [], skipped: [] },
        about: verified.flatMap(({ about }) => about),
    };
}
function verificationOf(value, name, place) {
    const path = `${place}.verificationResult`;
    const result = (0,read/* readObject */.Ag)((0,read/* readObject */.Ag)(value, place).verificationResult, path);
    const mediaType = (0,read/* readString */.E3)(result.mediaType, `${path}.mediaType`);
    if (!MEDIA_TYPE.test(mediaType)) {
        throw notAReport(name, `is a verification of a kind that is not known: ${(0,printable/* printable */.g)(mediaType.slice(0, 100))}`, 'make it with `gh attestation verify FILE --format json`');
    }
    const signature = (0,read/* readObject */.Ag)(result.signature, `${path}.signature`);
    const certificate = (0,read/* readObject */.Ag)(signature.certificate, `${path}.signature.certificate`);
    const signer = (0,read/* readString */.E3)(certificate.subjectAlternativeName, `${path}.signature.certificate.subjectAlternativeName`);
    const statement = (0,read/* readObject */.Ag)(result.statement, `${path}.statement`);
    const type = (0,read/* readString */.E3)(statement.predicateType, `${path}.statement.predicateType`);
    const about = (0,read/* readArray */.oU)(statement.subject, `${path}.statement.subject`).map((subject, index) => digestsOf(subject, `${path}.statement.subject[${index}]`));
    return { test: `gh attestation verify > ${(0,printable/* printable */.g)(type)} by ${(0,printable/* printable */.g)(signer)}`, about };
}
function digestsOf(subject, place) {
    const digest = (0,read/* readObject */.Ag)((0,read/* readObject */.Ag)(subject, place).digest, `${place}.digest`);
    return Object.fromEntries(Object.entries(digest).map(([algorithm, value]) => [algorithm, (0,read/* readString */.E3)(value, `${place}.digest.${algorithm}`)]));
}

;// CONCATENATED MODULE: ./packages/core/lib/predicate/report/xml.js


/** Deepest nesting of elements. */
const xml_MAX_DEPTH = 64;
/** Most elements of one document, and most attributes of one element. */
const MAX_ELEMENTS = 1_000_000;
const MAX_ATTRIBUTES = 100;
const NAME = '[:A-Z_a-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u2070-\\u218f\\u2c00-\\u2fef\\u3001-\\ud7ff]';
const NAME_TAIL = `(?:${NAME}|[-.0-9\\u00b7\\u0300-\\u036f\\u203f-\\u2040])*`;
const OPEN = new RegExp(`<(${NAME}${NAME_TAIL})`, 'y');
const CLOSE = new RegExp(`</(${NAME}${NAME_TAIL})[ \\t\\r\\n]*>`, 'y');
const ATTRIBUTE = new RegExp(`[ \\t\\r\\n]+(${NAME}${NAME_TAIL})[ \\t\\r\\n]*=[ \\t\\r\\n]*(?:"([^"<]*)"|'([^'<]*)')`, 'y');
const END = /[ \t\r\n]*(\/?)>/y;
const DECLARATION = /^<\?xml[ \t\r\n][^?]*\?>/;
const ENCODING = /encoding[ \t\r\n]*=[ \t\r\n]*["']([^"']*)["']/;
/** What XML 1.0 has no place for. Half pairs cannot come out of UTF-8. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const REFERENCE = /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9A-Fa-f]{1,6}));/y;
const PREDEFINED = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/**
 * The root element of an XML document: UTF-8, well-formed, without a document type, so that nothing outside is ever read
 * and nothing grows (no entities but the five that every document has). Takes linear time.
 *
 * @param what names the document in errors
 * @throws CoreError bad-input `REPORT`, with the line
 * @see XML 1.0, fifth edition; OWASP, XML External Entity Prevention
 */
function parseXml(bytes, what) {
    const decoded = (0,read_limited/* utf8Of */.vw)(bytes);
    if (decoded === undefined)
        throw notXml(what, 'is not UTF-8');
    // Tools of .NET put a byte order mark in front.
    const scan = { text: decoded.replace(/^\ufeff/, ''), what, at: 0, elements: 0 };
    const forbidden = FORBIDDEN.exec(scan.text);
    if (forbidden !== null)
        throw fault({ ...scan, at: forbidden.index }, 'has a character that XML forbids');
    skipDeclaration(scan);
    skipMisc(scan);
    const root = elementTree(scan);
    skipMisc(scan);
    if (scan.at < scan.text.length)
        throw fault(scan, 'has something behind its root element');
    return root;
}
function skipDeclaration(scan) {
    const [declaration] = DECLARATION.exec(scan.text) ?? [];
    if (declaration === undefined)
        return;
    const encoding = ENCODING.exec(declaration)?.[1];
    if (encoding !== undefined && !['utf-8', 'us-ascii', 'ascii'].includes(encoding.toLowerCase())) {
        throw fault(scan, `says that it is ${JSON.stringify(encoding.slice(0, 40))}, and only UTF-8 is read`);
    }
    scan.at = declaration.length;
}
/** Builds the tree with a stack of its own: the depth of a document is not that of ours. */
function elementTree(scan) {
    const open = [];
    for (;;) {
        const parent = open.at(-1);
        if (parent !== undefined)
            skipContent(scan);
        CLOSE.lastIndex = scan.at;
        const closing = CLOSE.exec(scan.text);
        if (parent !== undefined && closing !== null) {
            if (closing[1] !== parent.name)
                throw fault(scan, `closes <${closing[1]}> where <${parent.name}> is open`);
            scan.at = CLOSE.lastIndex;
            open.pop();
            if (open.length === 0)
                return parent;
            continue;
        }
        const { element, isEmpty } = startTag(scan);
        parent?.children.push(element);
        if (isEmpty && parent === undefined)
            return element;
        if (isEmpty)
            continue;
        if (open.length >= xml_MAX_DEPTH)
            throw fault(scan, `is nested deeper than ${xml_MAX_DEPTH}`);
        open.push(element);
    }
}
function startTag(scan) {
    OPEN.lastIndex = scan.at;
    const name = OPEN.exec(scan.text)?.[1];
    if (name === undefined)
        throw fault(scan, 'has no well-formed tag here');
    scan.elements += 1;
    if (scan.elements > MAX_ELEMENTS)
        throw fault(scan, `has more than ${MAX_ELEMENTS} elements`);
    scan.at = OPEN.lastIndex;
    const attributes = new Map();
    for (;;) {
        END.lastIndex = scan.at;
        const end = END.exec(scan.text);
        if (end !== null) {
            scan.at = END.lastIndex;
            return { element: { name, attributes, children: [] }, isEmpty: end[1] === '/' };
        }
        ATTRIBUTE.lastIndex = scan.at;
        const found = ATTRIBUTE.exec(scan.text);
        const [, key = '', double, single] = found ?? [];
        if (found === null)
            throw fault(scan, `<${name}> has an attribute that is not well-formed`);
        if (attributes.has(key))
            throw fault(scan, `<${name}> has the attribute ${key} twice`);
        if (attributes.size >= MAX_ATTRIBUTES)
            throw fault(scan, `<${name}> has more than ${MAX_ATTRIBUTES} attributes`);
        attributes.set(key, unescaped(double ?? single ?? '', scan));
        scan.at = ATTRIBUTE.lastIndex;
    }
}
/** Text, CDATA, comments and instructions inside of an element, up to the next tag. */
function skipContent(scan) {
    for (;;) {
        const next = scan.text.indexOf('<', scan.at);
        if (next === -1)
            throw fault(scan, 'ends before its elements are closed');
        const text = scan.text.slice(scan.at, next);
        if (text.includes(']]>'))
            throw fault(scan, 'has "]]>" outside of a CDATA section');
        unescaped(text, scan);
        scan.at = next;
        if (scan.text.startsWith('<![CDATA[', next))
            skipTo(scan, 9, ']]>');
        else if (!skipAside(scan))
            return;
    }
}
/** White space, comments and instructions before and behind the root. */
function skipMisc(scan) {
    do {
        while (/[ \t\r\n]/.test(scan.text.charAt(scan.at)))
            scan.at += 1;
    } while (skipAside(scan));
}
/** Whether a comment or an instruction stood here, and was skipped. */
function skipAside(scan) {
    if (scan.text.startsWith('<!--', scan.at)) {
        const end = skipTo(scan, 4, '--');
        if (scan.text.charAt(end) !== '>')
            throw fault(scan, 'has "--" in a comment');
        scan.at = end + 1;
        return true;
    }
    if (scan.text.startsWith('<?', scan.at)) {
        if (/^<\?xml[ \t\r\n?]/i.test(scan.text.slice(scan.at, scan.at + 6)))
            throw fault(scan, 'has a second XML declaration');
        skipTo(scan, 2, '?>');
        return true;
    }
    if (scan.text.startsWith('<!', scan.at)) {
        throw fault(scan, 'has a document type or an entity, and none is ever read', 'write the report without a DOCTYPE');
    }
    return false;
}
function skipTo(scan, from, end) {
    const found = scan.text.indexOf(end, scan.at + from);
    if (found === -1)
        throw fault(scan, `has no ${end} behind this`);
    scan.at = found + end.length;
    return scan.at;
}
/** The text with its references replaced. @throws CoreError bad-input `REPORT` for an entity that is not one of the five */
function unescaped(text, scan) {
    if (!text.includes('&'))
        return text;
    let plain = '';
    for (let at = 0;;) {
        const next = text.indexOf('&', at);
        if (next === -1)
            return plain + text.slice(at);
        REFERENCE.lastIndex = next;
        const found = REFERENCE.exec(text);
        if (found === null)
            throw fault(scan, 'refers to an entity that XML does not know by itself');
        const [, word, decimal, hex] = found;
        plain += text.slice(at, next) + (word === undefined ? character(decimal, hex, scan) : (PREDEFINED[word] ?? ''));
        at = REFERENCE.lastIndex;
    }
}
function character(decimal, hex, scan) {
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    const isSurrogate = code >= 0xd800 && code <= 0xdfff;
    const made = code > 0x10ffff || isSurrogate ? '\0' : String.fromCodePoint(code);
    if (FORBIDDEN.test(made))
        throw fault(scan, 'refers to a character that XML forbids');
    return made;
}
function fault({ text, what, at }, problem, remedy) {
    return notXml(`${what}, line ${text.slice(0, at).split('\n').length}`, problem, remedy);
}
function notXml(place, problem, remedy = 'write the report again; only well-formed XML is read') {
    return (0,error/* badInput */.AN)('REPORT', `${place}: ${problem}`, { remedy });
}

;// CONCATENATED MODULE: ./packages/core/lib/predicate/report/junit.js



/** Marks of a test that did not pass. */
const FAILURES = new Set(['failure', 'error']);
/** Marks of one that passed in the end: Maven's reruns of flaky tests. */
const FLAKES = new Set(['flakyFailure', 'flakyError']);
/**
 * The tests of a JUnit report, `testsuites` or one `testsuite`, as JUnit, Maven, Gradle, pytest, Jest, gotestsum, Node and others
 * write it. A report whose counts speak of failures that it does not show is refused: part of it is gone.
 *
 * @throws CoreError bad-input `REPORT`
 */
function testsOfJunit(bytes, name) {
    const root = parseXml(bytes, name);
    if (root.name !== 'testsuites' && root.name !== 'testsuite') {
        throw notAReport(name, `begins with <${root.name.slice(0, 80)}>, and JUnit reports begin with <testsuites> or <testsuite>`);
    }
    const run = { passed: [], warned: [], failed: [], skipped: [] };
    collect(root, '', run, name);
    return run;
}
/** Suites may hold suites, and the root tests of its own, as Node writes them; the parser has bounded the depth. */
function collect(suite, path, run, name) {
    const before = run.failed.length;
    const own = suite.name === 'testsuites' ? '' : (suite.attributes.get('name') ?? '');
    const here = [path, own].filter((part) => part !== '').join(' > ');
    for (const child of suite.children) {
        if (child.name === 'testsuite')
            collect(child, here, run, name);
        else if (child.name === 'testcase')
            run[kindOf(child)].push(nameOf(child, here, name));
        else if (FAILURES.has(child.name))
            run.failed.push(here === '' ? '(suite)' : here);
    }
    if (declaredFailures(suite, name) > 0 && run.failed.length === before)
        throw incomplete(name);
}
function kindOf({ children, attributes }) {
    if (children.some((child) => FAILURES.has(child.name)))
        return 'failed';
    const status = (attributes.get('status') ?? attributes.get('result') ?? '').toLowerCase();
    if (['failed', 'failure', 'fail', 'error'].includes(status))
        return 'failed';
    if (children.some((child) => FLAKES.has(child.name)))
        return 'warned';
    const isSkipped = children.some((child) => child.name === 'skipped' || child.name === 'disabled');
    // GoogleTest writes these words for tests that it left out.
    return isSkipped || ['notrun', 'skipped', 'disabled', 'suppressed'].includes(status) ? 'skipped' : 'passed';
}
function nameOf({ attributes }, suite, report) {
    const test = attributes.get('name');
    if (test === undefined || test === '')
        throw notAReport(report, `has a test without a name in the suite "${suite.slice(0, 80)}"`);
    const group = attributes.get('classname') ?? suite;
    return group === '' || group === test ? test : `${group} > ${test}`;
}
/** @throws CoreError bad-input `REPORT` for a count that is none */
function declaredFailures({ attributes }, name) {
    return ['failures', 'errors'].reduce((sum, key) => {
        const count = attributes.get(key);
        if (count === undefined || count === '')
            return sum;
        if (!/^\d{1,9}$/.test(count))
            throw notAReport(name, `has ${key}="${count.slice(0, 20)}", which is no count`);
        return sum + Number(count);
    }, 0);
}
function incomplete(name) {
    return (0,error/* badInput */.AN)('REPORT', `${name}: counts failures, but none of its tests has one: part of the report is missing`, {
        remedy: 'give the whole report',
    });
}

;// CONCATENATED MODULE: ./packages/core/lib/predicate/report/tap.js


const PLAN = /^1\.\.(\d{1,9})(?:[ \t]*#.*)?$/;
const POINT = /^(not )?ok\b[ \t]*(\d{1,9})?[ \t]*(.*)$/;
/** A directive begins at a `#` that is not escaped. */
const DIRECTIVE = /(?<!\\)#[ \t]*(skip|todo)/i;
/** Most tests that a plan may promise. */
const MAX_PLAN = 500_000;
/** Whether a text is TAP: it begins with its version, its plan, or a test. */
function isTap(bytes) {
    const start = Buffer.from(bytes.subarray(0, 65_536))
        .toString('utf8')
        .replace(/^\ufeff/, '');
    const line = start.split(/\r?\n/).find((text) => text.trim() !== '' && !text.startsWith('#')) ?? '';
    return /^TAP version \d+\s*$/.test(line) || PLAN.test(line) || POINT.test(line);
}
/**
 * The tests of a TAP report of version 12 to 14. Subtests count through the test that sums them up. A test that the plan
 * promises and that did not run has failed, and so has everything where the run bailed out.
 *
 * @throws CoreError bad-input `REPORT` for a report without a plan, whose end may be missing, or with two
 * @see Test Anything Protocol, version 14
 */
function testsOfTap(bytes, name) {
    const text = (0,read_limited/* utf8Of */.vw)(bytes);
    if (text === undefined)
        throw notAReport(name, 'is not UTF-8');
    const run = { passed: [], warned: [], failed: [], skipped: [] };
    const seen = new Set();
    let plan;
    let last = 0;
    for (const line of text.replace(/^\ufeff/, '').split(/\r?\n/)) {
        const promised = PLAN.exec(line)?.[1];
        const [, not, given, rest = ''] = POINT.exec(line) ?? [];
        if (promised !== undefined) {
            if (plan !== undefined)
                throw notAReport(name, 'has two plans');
            plan = Number(promised);
            if (plan > MAX_PLAN)
                throw notAReport(name, `promises ${plan} tests; at most ${MAX_PLAN} are read`);
        }
        else if (/^Bail out!/i.test(line)) {
            run.failed.push(line.trim().slice(0, 500));
        }
        else if (POINT.test(line)) {
            last = given === undefined ? last + 1 : Number(given);
            if (seen.has(last))
                throw notAReport(name, `has the test ${last} twice`);
            seen.add(last);
            run[tap_kindOf(not !== undefined, rest)].push(tap_nameOf(rest, last));
        }
    }
    if (plan === undefined)
        throw notAReport(name, 'has no plan (1..N), so that nobody can tell whether all of it is there');
    for (let number = 1; number <= plan; number += 1) {
        if (!seen.has(number))
            run.failed.push(`${number} (did not run)`);
    }
    for (const number of seen)
        if (number < 1 || number > plan)
            run.failed.push(`${number} (is not in the plan)`);
    return run;
}
function tap_kindOf(isNot, rest) {
    const directive = DIRECTIVE.exec(rest)?.[1]?.toLowerCase();
    if (directive === 'skip')
        return isNot ? 'failed' : 'skipped';
    if (directive === 'todo')
        return 'warned';
    return isNot ? 'failed' : 'passed';
}
function tap_nameOf(rest, number) {
    const at = DIRECTIVE.exec(rest)?.index ?? rest.length;
    const words = rest
        .slice(0, at)
        .replace(/^[ \t]*-[ \t]*/, '')
        .replaceAll('\\#', '#')
        .trim();
    return words === '' ? String(number) : words;
}

;// CONCATENATED MODULE: ./packages/core/lib/predicate/report/test-run.js
/** Runs put together, in order. */
function joinRuns(runs) {
    return {
        passed: runs.flatMap(({ passed }) => passed),
        warned: runs.flatMap(({ warned }) => warned),
        failed: runs.flatMap(({ failed }) => failed),
        skipped: runs.flatMap(({ skipped }) => skipped),
    };
}

;// CONCATENATED MODULE: ./packages/core/lib/predicate/report/tests.js








/**
 * A test result (v0.1) out of JUnit, TAP or SARIF reports of one run, or of what `gh attestation verify` verified: `FAILED` if one test failed, else `WARNED` if one
 * passed with a warning, else `PASSED`. Tests that did not run are listed in `skippedTests`, a field that the type does not
 * know. A run without any test is refused: it would look as if everything had passed.
 *
 * @param url of the run
 * @throws CoreError bad-input `REPORT`; WireError for what is no JSON or has another form
 * @see in-toto attestation, Test Result v0.1
 */
function predicateFromTests(reports, url) {
    const read = reports.map(runOf);
    const { passed, warned, failed, skipped } = joinRuns(read.map(({ run }) => run));
    const about = read.flatMap((report) => report.about ?? []);
    const hasLinter = reports.some((report) => firstCharacter(report) === '{');
    if (passed.length + warned.length + failed.length === 0 && !hasLinter) {
        throw notAReport(reports
            .map(({ name }) => name)
            .join(', ')
            .slice(0, 500), 'says of no test that it ran');
    }
    const body = {
        result: failed.length > 0 ? 'FAILED' : warned.length > 0 ? 'WARNED' : 'PASSED',
        configuration: [],
        ...(url === undefined ? {} : { url }),
        passedTests: [...passed],
        warnedTests: [...warned],
        failedTests: [...failed],
        ...(skipped.length === 0 ? {} : { skippedTests: [...skipped] }),
        reports: reportDescriptors(reports),
    };
    assertPredicateSize(body, 'test-results');
    const type = uris/* PREDICATE */.W.testResultV01;
    return {
        type,
        kind: (0,short_name/* shortNameOf */.P)(type),
        body: (0,validate/* validatePredicate */.M)(type, body),
        ...(about.length === 0 ? {} : { about }),
    };
}
function runOf(report) {
    const name = (0,printable/* printable */.g)(report.name);
    if (firstCharacter(report) === '[')
        return testsOfGhVerification(jsonOf(report), name);
    return { run: testsOf(report, name) };
}
function testsOf(report, name) {
    if (firstCharacter(report) === '<')
        return testsOfJunit(report.bytes, name);
    if (firstCharacter(report) === '{') {
        const json = jsonReport(report);
        if (isSarif(json))
            return testsOfSarif(json, name);
    }
    else if (isTap(report.bytes))
        return testsOfTap(report.bytes, name);
    throw notAReport(name, 'is no JUnit XML, no TAP, no SARIF and nothing that `gh attestation verify` prints', 'let the test runner write one of them');
}
/** Of a linter: an error is a test that failed, a warning one that warned. A note is neither. */
function testsOfSarif(report, name) {
    const sets = { passed: new Set(), warned: new Set(), failed: new Set() };
    for (const { tool, results } of parseSarif(report, name)) {
        for (const { ruleId, kind, level, isSuppressed } of results) {
            const rule = `${tool.name} > ${ruleId}`;
            if (kind === 'pass')
                sets.passed.add(rule);
            else if (kind === 'fail' && level === 'error' && !isSuppressed)
                sets.failed.add(rule);
            else if (kind === 'review' || kind === 'open')
                sets.warned.add(rule);
            else if (kind === 'fail' && (level === 'error' || level === 'warning'))
                sets.warned.add(rule);
        }
    }
    const failed = [...sets.failed];
    const warned = [...sets.warned].filter((rule) => !sets.failed.has(rule));
    const passed = [...sets.passed].filter((rule) => !sets.failed.has(rule) && !sets.warned.has(rule));
    return { passed, warned, failed, skipped: [] };
}

;// CONCATENATED MODULE: ./packages/core/lib/predicate/report/osv.js


/** Whether a report in JSON is one of OSV-Scanner. */
function isOsv(report) {
    return ('results' in report &&
        listOf(report.results).every((result) => Array.isArray(objectOf(result).packages)) &&
        !('matches' in report));
}
/**
 * A scan out of `osv-scanner --format json`, which says neither when it was made nor with what.
 *
 * @throws WireError `JSON_TYPE` with the path
 */
function scanOfOsv(report, name) {
    return {
        scanner: { uri: 'pkg:github/google/osv-scanner', version: undefined },
        database: { uri: undefined, version: undefined, lastUpdate: undefined },
        startedOn: undefined,
        finishedOn: undefined,
        findings: listOf(report.results).flatMap((result, index) => {
            const { packages } = (0,read/* readObject */.Ag)(result, `${name}: results[${index}]`);
            return (0,read/* readArray */.oU)(packages, `${name}: results[${index}].packages`).flatMap((found, at) => findingsOf(found, `${name}: results[${index}].packages[${at}]`));
        }),
    };
}
/** One finding for each group: what several databases call by several names is one vulnerability. */
function findingsOf(value, place) {
    const found = (0,read/* readObject */.Ag)(value, place);
    const { name, version, ecosystem } = (0,read/* readObject */.Ag)(found.package, `${place}.package`);
    const annotation = {
        package: (0,read/* readString */.E3)(name, `${place}.package.name`),
        version: textOf(version),
        ecosystem: textOf(ecosystem),
    };
    const groups = listOf(found.groups).map((group, index) => (0,read/* readObject */.Ag)(group, `${place}.groups[${index}]`));
    const grouped = new Set(groups.flatMap(({ ids }) => textsOf(ids)));
    const alone = listOf(found.vulnerabilities)
        .map((vulnerability, index) => {
        const { id, aliases } = (0,read/* readObject */.Ag)(vulnerability, `${place}.vulnerabilities[${index}]`);
        return { ids: [(0,read/* readString */.E3)(id, `${place}.vulnerabilities[${index}].id`)], aliases: textsOf(aliases) };
    })
        .filter(({ ids: [id = ''] }) => !grouped.has(id));
    return [...groups, ...alone].map((group, index) => osv_finding(group, annotation, `${place}.groups[${index}]`));
}
function osv_finding(group, annotation, place) {
    const ids = textsOf(group.ids);
    const id = (0,read/* readString */.E3)(ids[0], `${place}.ids[0]`);
    const score = textOf(group.max_severity);
    return {
        id,
        severity: [
            { method: 'osv-scanner', score: severityOfScore(score === undefined ? undefined : Number(score)) },
            ...(score === undefined ? [] : [{ method: 'CVSS', score }]),
        ],
        annotations: [
            setFields({
                ...annotation,
                aliases: [...new Set([...ids, ...textsOf(group.aliases)])].filter((other) => other !== id),
            }),
        ],
    };
}

;// CONCATENATED MODULE: ./packages/core/lib/predicate/report/trivy.js



/** Whether a report in JSON is one of Trivy. */
function isTrivy(report) {
    return typeof report.SchemaVersion === 'number' && 'ArtifactName' in report;
}
/**
 * A scan out of `trivy image --format json` and its siblings. It does not say how old the database was, and older ones not
 * even the version of Trivy: `trivy version --format json` does.
 *
 * @throws CoreError bad-input `REPORT` for another schema; WireError `JSON_TYPE` with the path
 */
function scanOfTrivy(report, name) {
    if (report.SchemaVersion !== 2)
        throw notAReport(name, 'is of Trivy, but its SchemaVersion is not 2');
    const version = textOf(objectOf(report.Trivy).Version);
    const createdAt = textOf(report.CreatedAt);
    return {
        scanner: { uri: `pkg:github/aquasecurity/trivy${version === undefined ? '' : `@${version}`}`, version },
        database: { uri: undefined, version: undefined, lastUpdate: undefined },
        startedOn: createdAt,
        finishedOn: createdAt,
        findings: items(report.Results, `${name}: Results`).flatMap((value, index) => {
            const place = `${name}: Results[${index}]`;
            const result = (0,read/* readObject */.Ag)(value, place);
            return items(result.Vulnerabilities, `${place}.Vulnerabilities`).map((found, at) => trivy_finding(found, textOf(result.Target), `${place}.Vulnerabilities[${at}]`));
        }),
    };
}
/** Trivy leaves a list out that is empty. */
function items(value, place) {
    return value === undefined || value === null ? [] : (0,read/* readArray */.oU)(value, place);
}
function trivy_finding(value, target, place) {
    const found = (0,read/* readObject */.Ag)(value, place);
    return {
        id: (0,read/* readString */.E3)(found.VulnerabilityID, `${place}.VulnerabilityID`),
        severity: [
            { method: 'trivy', score: severityWord(found.Severity) },
            ...Object.entries(objectOf(found.CVSS)).flatMap(trivy_cvss),
        ],
        annotations: [
            setFields({
                package: (0,read/* readString */.E3)(found.PkgName, `${place}.PkgName`),
                version: textOf(found.InstalledVersion),
                purl: textOf(objectOf(found.PkgIdentifier).PURL),
                target,
                fixedIn: textOf(found.FixedVersion)?.split(/, */),
                fix: textOf(found.Status),
            }),
        ],
    };
}
/** Scores by who gave them; each of them may have several versions of CVSS. */
function trivy_cvss([source, value]) {
    const scores = objectOf(value);
    return [
        ['V40Score', '4.0'],
        ['V3Score', '3'],
        ['V2Score', '2.0'],
    ].flatMap(([key = '', version]) => {
        const score = scores[key];
        return typeof score === 'number' ? [{ method: `CVSS ${version} ${source}`, score: String(score) }] : [];
    });
}

;// CONCATENATED MODULE: ./packages/core/lib/predicate/report/vulnerabilities.js









/**
 * A vulnerability scan (vulns v0.2) out of the report of Grype, Trivy, OSV-Scanner, or any scanner that writes SARIF. What
 * the report does not say (its time, the age of its database) comes out of a second file, and is never guessed: a scan
 * that looks fresh and is not would pass every check of its age.
 *
 * @param reports exactly one report, and at most one file with what it leaves out
 * @throws CoreError bad-input `REPORT`; WireError for what is no JSON or has another form; AttestationError for times that
 * are none
 * @see in-toto attestation, Vulnerabilities v0.2
 */
function predicateFromScan(reports) {
    const read = reports.map((report) => ({ report, json: jsonReport(report) }));
    const facts = [];
    const scans = [];
    for (const { report, json } of read) {
        const known = scanFacts(json, (0,printable/* printable */.g)(report.name));
        if (known === undefined)
            scans.push({ report, scan: scanOf(json, (0,printable/* printable */.g)(report.name)) });
        else
            facts.push({ report, facts: known });
    }
    const [found] = scans;
    if (found === undefined || scans.length > 1 || facts.length > 1) {
        throw (0,error/* badInput */.AN)('REPORT', `input vulnerability-results: ${scans.length} reports and ${facts.length} files with facts`, {
            remedy: 'give one report, and at most one file with what it leaves out; use one step for each scanner',
        });
    }
    const body = vulnerabilities_bodyOf(found.scan, facts[0]?.facts ?? {}, found.report.name);
    const whole = { ...body, reports: reportDescriptors(scans.map(({ report }) => report)) };
    assertPredicateSize(whole, 'vulnerability-results');
    const type = uris/* PREDICATE */.W.vulnsV02;
    return { type, kind: (0,short_name/* shortNameOf */.P)(type), body: (0,validate/* validatePredicate */.M)(type, whole, (0,printable/* printable */.g)(found.report.name)) };
}
function scanOf(report, name) {
    if (isGrype(report))
        return scanOfGrype(report, name);
    if (isTrivy(report))
        return scanOfTrivy(report, name);
    if (isSarif(report))
        return scanOfSarif(parseSarif(report, name), name);
    if (isOsv(report))
        return scanOfOsv(report, name);
    throw notAReport(name, 'is no report of Grype, Trivy or OSV-Scanner in JSON, and no SARIF', 'write it with `grype -o json`, `trivy --format json`, `osv-scanner --format json`, or as SARIF');
}
function vulnerabilities_bodyOf(scan, facts, name) {
    const startedOn = scan.startedOn ?? facts.scanStartedOn;
    const finishedOn = scan.finishedOn ?? facts.scanFinishedOn ?? startedOn;
    const lastUpdate = scan.database.lastUpdate ?? facts.db?.lastUpdate;
    const missing = [
        ...(startedOn === undefined ? ['scanStartedOn'] : []),
        ...(lastUpdate === undefined ? ['db.lastUpdate'] : []),
    ];
    if (startedOn === undefined || finishedOn === undefined || lastUpdate === undefined)
        throw unknownFacts(missing, name);
    const version = scan.scanner.version ?? facts.scannerVersion;
    if (facts.scannerVersion !== undefined && facts.scannerVersion !== version) {
        throw notAReport(name, `was written by version ${version}, and the other file is of ${facts.scannerVersion}`);
    }
    if (Date.parse(finishedOn) < Date.parse(startedOn))
        throw notAReport(name, 'was finished before it was started');
    return {
        scanner: {
            ...setFields({ uri: scan.scanner.uri, version }),
            db: setFields({
                uri: scan.database.uri ?? facts.db?.uri,
                version: scan.database.version ?? facts.db?.version,
                lastUpdate,
            }),
            result: scan.findings.map(({ id, severity, annotations }) => ({
                id,
                severity: severity.map(({ method, score }) => ({ method, score })),
                ...(annotations === undefined ? {} : { annotations: [...annotations] }),
            })),
        },
        metadata: { scanStartedOn: startedOn, scanFinishedOn: finishedOn },
    };
}
function unknownFacts(missing, name) {
    return (0,error/* badInput */.AN)('REPORT', `${(0,printable/* printable */.g)(name)}: does not say ${missing.join(' and ')}, which the attestation needs`, {
        remedy: 'give a second file in `vulnerability-results`: `trivy version --format json`, or for any scanner ' +
            '{"scanStartedOn": "2026-01-31T12:00:00Z", "db": {"lastUpdate": "2026-01-31T06:00:00Z"}}, written before the scan',
    });
}
function scanOfSarif(runs, name) {
    const [run] = runs;
    if (run === undefined || runs.length > 1)
        throw notAReport(name, `has ${runs.length} runs`, 'attest one run of one scanner a step');
    const { tool } = run;
    const version = tool.version === undefined ? '' : `@${encodeURIComponent(tool.version)}`;
    return {
        scanner: {
            uri: tool.uri ?? `pkg:generic/${encodeURIComponent(tool.name.toLowerCase())}${version}`,
            version: tool.version,
        },
        database: { uri: undefined, version: undefined, lastUpdate: undefined },
        startedOn: run.startedOn,
        finishedOn: run.finishedOn,
        // Only `fail` says that something was found (SARIF 2.1.0, section 3.27.9).
        findings: run.results
            .filter(({ kind }) => kind === 'fail')
            .map((result) => ({
            id: result.ruleId,
            severity: [
                { method: tool.name.toLowerCase(), score: severityOfScore(result.securitySeverity) },
                ...(result.securitySeverity === undefined
                    ? []
                    : [{ method: 'security-severity', score: String(result.securitySeverity) }]),
                { method: 'sarif-level', score: result.level },
            ],
            ...(result.isSuppressed ? { annotations: [{ suppressed: true }] } : {}),
        })),
    };
}

;// CONCATENATED MODULE: ./packages/core/lib/predicate/report/index.js






/***/ }),

/***/ 168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ readObject),
/* harmony export */   E3: () => (/* binding */ readString),
/* harmony export */   oU: () => (/* binding */ readArray)
/* harmony export */ });
/* unused harmony export readInteger */
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20209);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44411);


/** The value as an object. @throws WireError `JSON_TYPE`, naming the path */
function readObject(value, path) {
    if ((0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value))
        return value;
    throw wrongType(path, 'an object', value);
}
/** The value as an array. @throws WireError `JSON_TYPE`, naming the path */
function readArray(value, path) {
    if (Array.isArray(value))
        return value;
    throw wrongType(path, 'an array', value);
}
/** The value as a string, empty ones included. @throws WireError `JSON_TYPE`, naming the path */
function readString(value, path) {
    if (typeof value === 'string')
        return value;
    throw wrongType(path, 'a string', value);
}
/** The value as a whole number that a double holds exactly. @throws WireError `JSON_TYPE`, naming the path */
function readInteger(value, path) {
    if (typeof value === 'number' && Number.isSafeInteger(value))
        return value;
    throw wrongType(path, 'a whole number', value);
}
function wrongType(path, wanted, value) {
    const found = value === undefined ? 'nothing' : value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value;
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .WireError */ .c('JSON_TYPE', `${path}: must be ${wanted}, found ${found}`);
}


/***/ })

};
