/** One alert in the format of its target: body and headers, signed where a secret is given. */
import type { AlertTarget } from '../../model/alert.js';
import type { Alert } from './alert-schema.js';
import { signatureOf } from './signature.js';
import { slackMessage } from './slack.js';
import { teamsMessage } from './teams.js';

export interface Message {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The headers of a delivery repeat what the body says of it; the body is what is signed. */
export function messageOf(
  alert: Alert,
  format: AlertTarget['format'],
  secret: string | undefined,
): Message {
  const body = JSON.stringify(contentOf(alert, format));
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'user-agent': `tollgate/${alert.toolVersion}`,
  };
  if (format !== 'json') return { body, headers };
  return {
    body,
    headers: {
      ...headers,
      'x-tollgate-delivery': alert.delivery.id,
      'x-tollgate-timestamp': alert.delivery.sentAt,
      ...(secret === undefined ? {} : { 'x-tollgate-signature-256': signatureOf(body, secret) }),
    },
  };
}

function contentOf(alert: Alert, format: AlertTarget['format']): object {
  switch (format) {
    case 'json':
      return alert;
    case 'slack':
      return slackMessage(alert);
    case 'teams':
      return teamsMessage(alert);
    default:
      return format satisfies never;
  }
}
