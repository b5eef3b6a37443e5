export {
  type HostProxy,
  type HostProxyOptions,
  type ProxiedRequest,
  type ProxyFault,
  type ProxyHosts,
  startHostProxy,
} from './host-proxy.ts'
export { publicHosts } from './public-hosts.ts'
