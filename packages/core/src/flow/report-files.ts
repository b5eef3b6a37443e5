import { resolve } from 'node:path'
import { SUITE_VERSION } from '../outcome/index.ts'
import { htmlReport, sarifLog, type VerifyResult } from '../report/index.ts'
import { writeFileSafely } from '../storage/index.ts'
import type { JudgeInputs } from './judge-inputs.ts'
import type { FlowPorts } from './ports.ts'

/** The result with the report and the SARIF log written where the inputs say; whatever the outcome. */
export async function writeReports(result: VerifyResult, inputs: JudgeInputs, ports: FlowPorts): Promise<VerifyResult> {
  const { reportPath, sarifPath, minimumLevel } = inputs
  if (reportPath === undefined && sarifPath === undefined) return result
  const html = reportPath === undefined ? undefined : resolve(ports.job.workspace, reportPath)
  const sarif = sarifPath === undefined ? undefined : resolve(ports.job.workspace, sarifPath)
  if (html !== undefined) await writeFileSafely(html, htmlReport(result), ports.fs)
  if (sarif !== undefined) {
    const options = { toolVersion: SUITE_VERSION, ...(minimumLevel === undefined ? {} : { minimumLevel }) }
    await writeFileSafely(sarif, sarifLog(result, options), ports.fs)
  }
  return { ...result, report: { ...(html === undefined ? {} : { html }), ...(sarif === undefined ? {} : { sarif }) } }
}
