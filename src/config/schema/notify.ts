/** `notify`: who is told of a verdict that is no pass. */
import { ALERT_FORMATS, ALERT_VERDICTS } from '../../model/alert.js';

/** No value of it ever stands in the file: what is in the repository is read by all. */
const variable = {
  type: 'string',
  pattern: '^[A-Za-z_][A-Za-z0-9_]{0,199}$',
  'x-value': 'variable',
} as const;

export const notifySchema = {
  type: 'array',
  default: [],
  description:
    'Webhooks that a verdict is posted to, as docs/alerts.md says. Those of the commit that a change goes to count, never its own; none is called for a fork.',
  examples: [
    [
      { urlEnv: 'SLACK_WEBHOOK_URL', format: 'slack' },
      { urlEnv: 'ALERT_URL', secretEnv: 'ALERT_SECRET', on: ['block'] },
    ],
  ],
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['urlEnv'],
    description: 'One webhook.',
    examples: [{ urlEnv: 'SLACK_WEBHOOK_URL', format: 'slack' }],
    properties: {
      urlEnv: {
        ...variable,
        description:
          'Environment variable of the gate that holds the URL, which begins with https://. Tasks do not see it.',
        examples: ['SLACK_WEBHOOK_URL'],
      },
      secretEnv: {
        ...variable,
        description:
          'Environment variable that holds the secret by which the body is signed. Only with the format `json`.',
        examples: ['ALERT_SECRET'],
      },
      format: {
        type: 'string',
        enum: ALERT_FORMATS,
        default: 'json',
        description:
          'What is posted: `json` for programs, `slack` for an incoming webhook, `teams` for a webhook of Workflows.',
        examples: ['slack'],
      },
      on: {
        type: 'array',
        minItems: 1,
        items: { type: 'string', enum: ALERT_VERDICTS },
        default: ALERT_VERDICTS,
        description: 'Verdicts that are told.',
        examples: [['block', 'inconclusive']],
      },
    },
  },
} as const;
