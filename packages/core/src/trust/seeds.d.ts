declare module '@sigstore/tuf/seeds.json' {
  /** First root and targets by mirror, base64. */
  const seeds: Readonly<
    Record<
      'https://tuf-repo-cdn.sigstore.dev',
      { readonly 'root.json': string; readonly targets: Readonly<Record<string, string>> }
    >
  >
  // biome-ignore lint/style/noDefaultExport: that is how a JSON module comes
  export default seeds
}
