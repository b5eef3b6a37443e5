/** A provenance predicate as JSON, with the fields that tests read and change. */
export interface ProvenanceJson {
  readonly buildDefinition: {
    readonly externalParameters: { workflow: Record<string, string>; [name: string]: unknown }
    readonly internalParameters: { readonly github: Record<string, string> }
    readonly resolvedDependencies: { name?: string; uri: string; digest: Record<string, string> }[]
  }
  readonly runDetails: {
    readonly builder: { id: string; readonly version?: Record<string, string> }
    readonly metadata: Record<string, string>
    readonly byproducts?: unknown[]
  }
}
