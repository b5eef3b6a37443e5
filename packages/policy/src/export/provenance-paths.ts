/** Steps to what a provenance v1 says of its build and builder. */
export const EXTERNAL = ['buildDefinition', 'externalParameters'] as const
export const GITHUB = ['buildDefinition', 'internalParameters', 'github'] as const
export const BUILD_TYPE = ['buildDefinition', 'buildType'] as const
export const BUILDER_ID = ['runDetails', 'builder', 'id'] as const
