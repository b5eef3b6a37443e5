export { type ServerOptions, startServer, type TestServer } from './server.ts'
export type {
  EndpointName,
  Fault,
  IncomingCall,
  RecordedRequest,
  Reply,
  RequestListener,
  RequestPhase,
  Route,
} from './types.ts'
