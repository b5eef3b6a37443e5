/** Bytes of an image manifest that registries must take (distribution spec 1.1, "Pushing Manifests"); none is larger here. */
export const MAX_MANIFEST_BYTES = 4 * 1024 * 1024

/** Bytes of an index, of a page of referrers and of a fallback tag. */
export const MAX_INDEX_BYTES = 8 * 1024 * 1024

/** Descriptors of one index or manifest. 100,000 (case R06) would not fit into the bytes either. */
export const MAX_DESCRIPTORS = 10_000

/** Bytes of a blob when the caller says nothing: what a bundle with its statement may have. */
export const MAX_BLOB_BYTES = 8 * 1024 * 1024

/** Referrers of one digest that are looked at; those after them are as if they were not there. */
export const MAX_REFERRERS = 1_000

/** Pages of one list of referrers. */
export const MAX_PAGES = 100

/** Referrers of one digest whose content a caller should read at most; cosign stops there too. */
export const MAX_BUNDLES = 100

/** Bytes of the answer of a token service, of a configuration file's credential, and of what a helper prints. */
export const MAX_CREDENTIAL_BYTES = 64 * 1024

/** Bytes that are read of an answer in any case, however little content is due: a registry may explain itself. */
export const MAX_REFUSAL_BYTES = 256 * 1024
