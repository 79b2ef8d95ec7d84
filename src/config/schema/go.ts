/** `go`: what is detected for Go modules beyond what every module gets. */

/** As `go tool dist list` prints it. */
const platform = {
  type: 'string',
  pattern: '^[a-z0-9]{1,20}/[a-z0-9]{1,20}$',
  'x-value': 'platform',
} as const;

export const goSchema = {
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  description:
    'More checks of Go modules, beside the tasks that are detected for them. Where `tasks` are written nothing is detected, and this section is a mistake.',
  examples: [{ generate: true, platforms: ['linux/arm64', 'windows/amd64'] }],
  properties: {
    generate: {
      type: 'boolean',
      default: false,
      description: 'Also run `go generate`, and show what it changes: nothing should.',
      examples: [true],
    },
    platforms: {
      type: 'array',
      items: platform,
      default: [],
      description:
        'Platforms to build for as well, as `GOOS/GOARCH` and without cgo; `go tool dist list` lists them.',
      examples: [['linux/arm64', 'windows/amd64']],
    },
  },
} as const;
