/** A receiver of webhooks on this machine that keeps what it got, byte by byte. */
import { createServer, type IncomingHttpHeaders } from 'node:http';

interface Received {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** An answer, or none at all: the receiver then keeps the connection and says nothing. */
export type Reply =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  | 'silence';

export interface Receiver extends AsyncDisposable {
  readonly url: string;
  readonly received: readonly Received[];
}

/** Answers by the list, the last of it for ever. */
export async function receiveWebhooks(...replies: readonly Reply[]): Promise<Receiver> {
  const received: Received[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const { method, url: path, headers } = incoming;
    received.push({ method, path, headers, body: Buffer.concat(chunks) });
    const reply = replies[Math.min(received.length, replies.length) - 1] ?? 'silence';
    if (reply === 'silence') return;
    outgoing.writeHead(reply.status, reply.headers).end(reply.status === 204 ? undefined : 'ok');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/hook/T0P-S3CRET`,
    received,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
