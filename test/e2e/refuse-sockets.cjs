// Preloaded before the program: whoever opens a connection, listens or asks for a name is stopped.
const dgram = require('node:dgram');
const dns = require('node:dns');
const net = require('node:net');

function refuse() {
  process.stderr.write('NETWORK USED\n');
  process.exit(99);
}
net.Socket.prototype.connect = refuse;
net.Server.prototype.listen = refuse;
dgram.createSocket = refuse;
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
  dns[name] = refuse;
  dns.promises[name] = refuse;
}
globalThis.fetch = refuse;
