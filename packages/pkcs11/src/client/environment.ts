// What a module may know of the caller's environment. The rest of a job's is tokens, inputs and switches of Node.

const NAMES: ReadonlySet<string> = new Set(
  [
    ...['PATH', 'HOME', 'LANG', 'LC_ALL', 'TMPDIR', 'TEMP', 'TMP', 'XDG_RUNTIME_DIR'],
    ...['SystemRoot', 'windir', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'ProgramData', 'ProgramFiles'],
    // SoftHSM, TPM 2.0, Luna, Utimaco, Google's and AWS's libraries
    ...['SOFTHSM2_CONF', 'TPM2_PKCS11_STORE', 'TPM2_PKCS11_TCTI', 'TPM2_PKCS11_BACKEND', 'TPM2_PKCS11_LOG_LEVEL'],
    ...['ChrystokiConfigurationPath', 'CS_PKCS11_R2_CFG', 'CS_PKCS11_R3_CFG', 'KMS_PKCS11_CONFIG'],
    ...['GOOGLE_APPLICATION_CREDENTIALS'],
  ].map((name) => name.toUpperCase()),
)
/** p11-kit, OpenSC, YubiKey, nShield, ProtectToolkit, CloudHSM, the proxy that forwards a module. */
const PREFIXES = ['P11_KIT_', 'OPENSC_', 'YKCS11_', 'CKNFAST_', 'NFAST_', 'ET_PTKC_', 'CLOUDHSM_', 'PKCS11_PROXY_']

/** The part of an environment that a module gets. */
export function environmentOfModule(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => {
      const upper = name.toUpperCase()
      return NAMES.has(upper) || PREFIXES.some((prefix) => upper.startsWith(prefix))
    }),
  )
}
