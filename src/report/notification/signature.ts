/** Proves to a receiver who sent a body, in the way in which GitHub signs its own webhooks. */
import { createHmac } from 'node:crypto';

/** Value of `X-Tollgate-Signature-256`: `sha256=` and the HMAC-SHA256 of the bytes of the body, in hex (RFC 2104). */
export function signatureOf(body: string, secret: string): string {
  return `sha256=${createHmac('sha256', secret).update(body, 'utf8').digest('hex')}`;
}
