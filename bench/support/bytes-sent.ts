import { subscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';

/** Counts what this process's servers write to their sockets, headers and all. Call once, before listening. */
export function countBytesSent(): () => number {
  const sockets: Socket[] = [];
  subscribe('net.server.socket', (message) => sockets.push((message as { socket: Socket }).socket));
  return () => sockets.reduce((sum, socket) => sum + socket.bytesWritten, 0);
}
