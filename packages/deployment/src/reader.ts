import { isLockFile, readLockFile } from './lock/read.ts'
import type { LockedUse } from './lock/types.ts'
import { pinImages } from './pin.ts'
import { isManifest, readDeployment } from './read.ts'
import { type DeploymentPlan, planDeployment, type RenderedFolder } from './render/plan.ts'
import { renderFolder } from './render/render.ts'
import type { RunTool } from './render/tool.ts'
import type { DeploymentFile } from './types.ts'

/** A file with what pins its images. */
export interface PinnableFile extends DeploymentFile {
  /** {@link pinImages} of this file. */
  pinned(digestOf: (image: string) => string | undefined): string
}

/** All that reads deployments, as one value for whoever takes it as a parameter. */
export interface DeploymentReader {
  isManifest(path: string): boolean
  plan(files: readonly string[], read: (file: string) => Promise<Uint8Array>): Promise<DeploymentPlan>
  read(bytes: Uint8Array, file: string): Promise<PinnableFile>
  isLockFile(path: string): boolean
  readLock(bytes: Uint8Array, file: string): readonly LockedUse[]
  render(folder: RenderedFolder, path: string): Promise<Uint8Array>
}

/** A reader of deployments that renders with the tools that `run` starts. */
export function deploymentReader(run: RunTool): DeploymentReader {
  return {
    isManifest,
    plan: planDeployment,
    isLockFile,
    readLock: readLockFile,
    read: async (bytes, name) => {
      const file = await readDeployment(bytes, name)
      return { ...file, pinned: (digestOf) => pinImages(file, digestOf) }
    },
    render: (folder, path) => renderFolder(folder, path, run),
  }
}
