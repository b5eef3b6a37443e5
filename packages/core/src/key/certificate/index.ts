export { assertNames, type CertificateNames } from './content.ts'
export { createCertificateRequest } from './request.ts'
export { createSelfSigned } from './self-signed.ts'
