import { z } from 'zod'

const url = z.string().regex(/^postgres(ql)?:\/\//, 'must be a postgres:// URL')
const key = z.string().transform((text, context) => {
  const bytes = Buffer.from(text, 'base64url')
  if (bytes.length < 32) context.addIssue({ code: 'custom', message: 'must be at least 32 bytes in base64url' })
  return new Uint8Array(bytes)
})

/** Where the login of each space connects to; all that a program beside the server needs. */
export const databasesSchema = z.object({
  DATABASE_URL_PAGASA: url,
  DATABASE_URL_PAYOKE: url,
  DATABASE_URL_SURYA: url,
  DATABASE_URL_JOINT: url,
})

export const environmentSchema = databasesSchema.extend({
  PORT: z.coerce.number().int().min(0).max(65_535),
  HOST: z.string().default('127.0.0.1'),
  ASSERTION_KEY: key,
  ISSUER: z.url(),
  JWKS_URL: z.url(),
  AUDIENCE: z.string().min(1),
  ALGORITHMS: z
    .string()
    .default('EdDSA,ES256')
    .transform(text => text.split(',')),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
})

export type Environment = z.infer<typeof environmentSchema>

/** @throws one sentence that names every variable at fault, never its value */
export function readEnvironment<T extends z.ZodType>(schema: T, env: NodeJS.ProcessEnv = process.env): z.infer<T> {
  const parsed = schema.safeParse(env)
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`The environment is not complete. ${faults.join('; ')}`)
}
