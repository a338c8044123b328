const NAMES: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * Whether only this machine can be meant. Names under .localhost never leave it (RFC 6761, section 6.3).
 * @param hostname as the class URL writes it
 */
export const isLoopback = ({ hostname }: Pick<URL, 'hostname'>): boolean =>
  NAMES.has(hostname) || hostname.endsWith('.localhost')
