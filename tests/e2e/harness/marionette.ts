import net from 'node:net';

/** Speaks Marionette to a stock Firefox: `<byte length>:<json>`, a command is [0, id, name, params]. */
export interface Marionette {
  send(command: string, params?: object): Promise<unknown>;
  end(): void;
}

/** Connects to Firefox's Marionette port. Source: Firefox source docs, "Marionette protocol". */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = net.connect(port, '127.0.0.1');
  const pending = new Map<
    number,
    { command: string; resolve(result: unknown): void; reject(error: Error): void }
  >();
  let buffer = Buffer.alloc(0);
  let lastId = 0;

  const settle = (message: unknown) => {
    if (!Array.isArray(message)) return;
    const [, id, error, result] = message;
    const waiting = pending.get(id);
    pending.delete(id);
    if (error) waiting?.reject(new Error(`${waiting.command}: ${error.error}: ${error.message}`));
    else waiting?.resolve(result);
  };
  await new Promise<void>((resolve, reject) => {
    socket.on('error', reject);
    socket.on('data', (chunk) => {
      buffer = Buffer.concat([buffer, chunk]);
      for (;;) {
        const colon = buffer.indexOf(':');
        if (colon < 0) return;
        const end = colon + 1 + Number(buffer.subarray(0, colon).toString());
        if (buffer.length < end) return;
        const message: unknown = JSON.parse(buffer.subarray(colon + 1, end).toString());
        buffer = buffer.subarray(end);
        if (Array.isArray(message)) settle(message);
        else resolve(); // the greeting
      }
    });
  });
  socket.on('close', () => {
    for (const { command, reject } of pending.values()) reject(new Error(`${command}: Firefox is gone`));
    pending.clear();
  });

  return {
    send(command, params = {}) {
      const id = ++lastId;
      const text = JSON.stringify([0, id, command, params]);
      return new Promise((resolve, reject) => {
        pending.set(id, { command, resolve, reject });
        socket.write(`${Buffer.byteLength(text)}:${text}`);
      });
    },
    end: () => void socket.destroy(),
  };
}
