// Numbers of PKCS#11 v2.40; those of ML-DSA are of v3.2.

export const CKF = {
  tokenPresent: 0x1,
  rwSession: 0x2,
  serialSession: 0x4,
  /** of CK_C_INITIALIZE_ARGS */
  osLockingOk: 0x2,
  /** of CK_TOKEN_INFO */
  loginRequired: 0x4,
  protectedAuthenticationPath: 0x100,
  tokenInitialized: 0x400,
  userPinFinalTry: 0x20000,
  userPinLocked: 0x40000,
} as const

export const CKO = { certificate: 1, publicKey: 2, privateKey: 3 } as const
export const CKC_X509 = 0
export const CKU = { user: 1, contextSpecific: 2 } as const

export const CKK = { rsa: 0, ec: 3, ecEdwards: 0x40, mlDsa: 0x4a } as const
export const CKP_ML_DSA_65 = 2

export const CKA = {
  class: 0x0,
  token: 0x1,
  private: 0x2,
  label: 0x3,
  value: 0x11,
  certificateType: 0x80,
  issuer: 0x81,
  serialNumber: 0x82,
  keyType: 0x100,
  subject: 0x101,
  id: 0x102,
  sensitive: 0x103,
  sign: 0x108,
  verify: 0x10a,
  modulus: 0x120,
  modulusBits: 0x121,
  publicExponent: 0x122,
  publicKeyInfo: 0x129,
  extractable: 0x162,
  neverExtractable: 0x164,
  ecParams: 0x180,
  ecPoint: 0x181,
  alwaysAuthenticate: 0x202,
  parameterSet: 0x61d,
} as const

export const CKM = {
  rsaPkcsKeyPairGen: 0x0,
  rsaPkcs: 0x1,
  rsaPkcsPss: 0xd,
  mlDsa: 0x1d,
  sha256: 0x250,
  ecKeyPairGen: 0x1040,
  ecdsa: 0x1041,
  eddsa: 0x1057,
} as const
export const CKG_MGF1_SHA256 = 0x2

export const CKR = {
  ok: 0x0,
  generalError: 0x5,
  cantLock: 0xa,
  attributeSensitive: 0x11,
  attributeTypeInvalid: 0x12,
  deviceError: 0x30,
  deviceRemoved: 0x32,
  functionNotSupported: 0x54,
  keyHandleInvalid: 0x60,
  mechanismInvalid: 0x70,
  objectHandleInvalid: 0x82,
  operationActive: 0x90,
  pinIncorrect: 0xa0,
  pinInvalid: 0xa1,
  pinLenRange: 0xa2,
  pinExpired: 0xa3,
  pinLocked: 0xa4,
  sessionClosed: 0xb0,
  sessionHandleInvalid: 0xb3,
  tokenNotPresent: 0xe0,
  tokenNotRecognized: 0xe1,
  userAlreadyLoggedIn: 0x100,
  userNotLoggedIn: 0x101,
  userPinNotInitialized: 0x102,
  bufferTooSmall: 0x150,
  cryptokiAlreadyInitialized: 0x191,
} as const

/** Names of return values as they stand in the specification, for messages. */
const NAMES: Readonly<Record<number, string>> = {
  2: 'CKR_HOST_MEMORY',
  3: 'CKR_SLOT_ID_INVALID',
  5: 'CKR_GENERAL_ERROR',
  6: 'CKR_FUNCTION_FAILED',
  7: 'CKR_ARGUMENTS_BAD',
  10: 'CKR_CANT_LOCK',
  17: 'CKR_ATTRIBUTE_SENSITIVE',
  18: 'CKR_ATTRIBUTE_TYPE_INVALID',
  19: 'CKR_ATTRIBUTE_VALUE_INVALID',
  32: 'CKR_DATA_INVALID',
  33: 'CKR_DATA_LEN_RANGE',
  48: 'CKR_DEVICE_ERROR',
  49: 'CKR_DEVICE_MEMORY',
  50: 'CKR_DEVICE_REMOVED',
  84: 'CKR_FUNCTION_NOT_SUPPORTED',
  96: 'CKR_KEY_HANDLE_INVALID',
  99: 'CKR_KEY_TYPE_INCONSISTENT',
  104: 'CKR_KEY_FUNCTION_NOT_PERMITTED',
  112: 'CKR_MECHANISM_INVALID',
  113: 'CKR_MECHANISM_PARAM_INVALID',
  130: 'CKR_OBJECT_HANDLE_INVALID',
  144: 'CKR_OPERATION_ACTIVE',
  160: 'CKR_PIN_INCORRECT',
  161: 'CKR_PIN_INVALID',
  162: 'CKR_PIN_LEN_RANGE',
  163: 'CKR_PIN_EXPIRED',
  164: 'CKR_PIN_LOCKED',
  176: 'CKR_SESSION_CLOSED',
  177: 'CKR_SESSION_COUNT',
  179: 'CKR_SESSION_HANDLE_INVALID',
  181: 'CKR_SESSION_READ_ONLY',
  208: 'CKR_TEMPLATE_INCOMPLETE',
  209: 'CKR_TEMPLATE_INCONSISTENT',
  224: 'CKR_TOKEN_NOT_PRESENT',
  225: 'CKR_TOKEN_NOT_RECOGNIZED',
  226: 'CKR_TOKEN_WRITE_PROTECTED',
  257: 'CKR_USER_NOT_LOGGED_IN',
  258: 'CKR_USER_PIN_NOT_INITIALIZED',
  259: 'CKR_USER_TYPE_INVALID',
  336: 'CKR_BUFFER_TOO_SMALL',
  400: 'CKR_CRYPTOKI_NOT_INITIALIZED',
}

/** `CKR_PIN_LOCKED`, or the number where the specification has no name for it here. */
export function nameOfReturnValue(value: number): string {
  return NAMES[value] ?? `0x${value.toString(16)}`
}
