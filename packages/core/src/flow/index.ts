export { attest, buildProvenance } from './attest.ts'
export type { FlowLog, FlowPorts, GitHubPort, InputReader, JobContext } from './ports.ts'
export { sign } from './sign.ts'
export { verify } from './verify.ts'
