// Ends every attempt to use the network, before a socket is there, and tells it on standard error.
import dgram from 'node:dgram'
import dns from 'node:dns'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'

const refuse = (what) => () => {
  process.stderr.write(`SOCKET ${what}\n`)
  throw new Error(`network used: ${what}`)
}
net.Socket.prototype.connect = refuse('connect')
net.connect = refuse('connect')
net.createConnection = refuse('createConnection')
net.createServer = refuse('createServer')
dgram.createSocket = refuse('dgram')
dns.lookup = refuse('lookup')
dns.promises.lookup = refuse('lookup')
syncBuiltinESMExports()
