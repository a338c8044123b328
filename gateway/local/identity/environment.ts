import { CENTRES } from '@houvast/schema'
import { z } from 'zod'

const json = <T extends z.ZodType>(shape: T) =>
  z
    .string()
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown
      } catch {
        context.addIssue({ code: 'custom', message: 'not JSON' })
        return z.NEVER
      }
    })
    .pipe(shape)

const signingKey = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string(),
  d: z.string(),
  kid: z.string(),
})

/** A program of a centre. It proves itself with a key of which only the public half is known here. */
const program = z.object({
  clientId: z.string().min(1),
  centre: z.enum(CENTRES),
  publicKey: z.looseObject({ kty: z.string() }).refine(key => !('d' in key), 'holds a private key'),
})

const environment = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535),
  /** Where browsers and services find this provider. */
  ISSUER: z.url(),
  DATABASE_URL: z.string().min(1),
  AUDIENCE: z.string().min(1),
  /** The address of the web client, which signs people in here. */
  PUBLIC_URL: z.url(),
  CLIENT_ID: z.string().min(1),
  CLIENT_SECRET: z.string().min(32),
  COOKIE_KEY: z.string().min(32),
  SIGNING_KEY: json(signingKey),
  PROGRAMS: json(z.array(program)).default([]),
  /** Lists the demo accounts on the sign-in page. Only where all data is invented. */
  DEMO: z.literal('1').optional(),
  LOG_LEVEL: z.string().default('info'),
})

export type IdentityEnvironment = z.infer<typeof environment>
export type Program = z.infer<typeof program>

/** The settings of the provider. Throws an error that names the wrong variables and never their values. */
export function readEnvironment(variables: NodeJS.ProcessEnv): IdentityEnvironment {
  const result = environment.safeParse(variables)
  if (result.success) return result.data
  const names = [...new Set(result.error.issues.map(issue => String(issue.path[0])))]
  throw new Error(`The identity provider needs other values for: ${names.join(', ')}.`)
}
