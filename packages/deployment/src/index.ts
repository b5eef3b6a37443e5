export { DeploymentError, type DeploymentErrorCode, type DeploymentErrorDetails } from './error.ts'
export { pinImages } from './pin.ts'
export { isManifest, readDeployment } from './read.ts'
export type { DeployedUse, DeploymentFile, DeploymentFormat, ImageRole, Place, Written } from './types.ts'
