// The structures of PKCS#11 that cross the bridge, member by member in their order (pkcs11t.h of v2.40).

/** Two bytes: major and minor. */
const VERSION = 2

export const INFO = {
  cryptokiVersion: VERSION,
  manufacturerId: 32,
  flags: 'ulong',
  libraryDescription: 32,
  libraryVersion: VERSION,
} as const

export const SLOT_INFO = {
  slotDescription: 64,
  manufacturerId: 32,
  flags: 'ulong',
  hardwareVersion: VERSION,
  firmwareVersion: VERSION,
} as const

export const TOKEN_INFO = {
  label: 32,
  manufacturerId: 32,
  model: 16,
  serialNumber: 16,
  flags: 'ulong',
  maxSessionCount: 'ulong',
  sessionCount: 'ulong',
  maxRwSessionCount: 'ulong',
  rwSessionCount: 'ulong',
  maxPinLen: 'ulong',
  minPinLen: 'ulong',
  totalPublicMemory: 'ulong',
  freePublicMemory: 'ulong',
  totalPrivateMemory: 'ulong',
  freePrivateMemory: 'ulong',
  hardwareVersion: VERSION,
  firmwareVersion: VERSION,
  utcTime: 16,
} as const

export const ATTRIBUTE = { type: 'ulong', value: 'pointer', length: 'ulong' } as const

export const MECHANISM = { mechanism: 'ulong', parameter: 'pointer', length: 'ulong' } as const

export const RSA_PSS_PARAMS = { hash: 'ulong', mgf: 'ulong', saltLength: 'ulong' } as const

export const INITIALIZE_ARGS = {
  createMutex: 'pointer',
  destroyMutex: 'pointer',
  lockMutex: 'pointer',
  unlockMutex: 'pointer',
  flags: 'ulong',
  reserved: 'pointer',
} as const

/** The functions that are called, with their place in CK_FUNCTION_LIST and the kinds of their arguments. */
export const FUNCTIONS = {
  C_Initialize: [0, ['pointer']],
  C_Finalize: [1, ['pointer']],
  C_GetInfo: [2, ['pointer']],
  C_GetSlotList: [4, ['byte', 'pointer', 'pointer']],
  C_GetSlotInfo: [5, ['ulong', 'pointer']],
  C_GetTokenInfo: [6, ['ulong', 'pointer']],
  C_GetMechanismList: [7, ['ulong', 'pointer', 'pointer']],
  C_OpenSession: [12, ['ulong', 'ulong', 'pointer', 'pointer', 'pointer']],
  C_CloseSession: [13, ['ulong']],
  C_CloseAllSessions: [14, ['ulong']],
  C_Login: [18, ['ulong', 'ulong', 'pointer', 'ulong']],
  C_CreateObject: [20, ['ulong', 'pointer', 'ulong', 'pointer']],
  C_DestroyObject: [22, ['ulong', 'ulong']],
  C_GetAttributeValue: [24, ['ulong', 'ulong', 'pointer', 'ulong']],
  C_FindObjectsInit: [26, ['ulong', 'pointer', 'ulong']],
  C_FindObjects: [27, ['ulong', 'pointer', 'ulong', 'pointer']],
  C_FindObjectsFinal: [28, ['ulong']],
  C_SignInit: [42, ['ulong', 'pointer', 'ulong']],
  C_Sign: [43, ['ulong', 'pointer', 'ulong', 'pointer', 'pointer']],
  C_GenerateKeyPair: [59, ['ulong', 'pointer', 'pointer', 'ulong', 'pointer', 'ulong', 'pointer', 'pointer']],
} as const

export type FunctionName = keyof typeof FUNCTIONS
export type ArgumentKind = 'byte' | 'pointer' | 'ulong'

/** Length of the function list of v2.40, which every later version begins with. */
export const FUNCTION_COUNT = 68
