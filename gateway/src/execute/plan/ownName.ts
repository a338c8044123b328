const PREFIX = 'asked__'
/** Names that only the gateway gives, variants of required fields among them. */
const OWN_NAME = /^(?:asked|required\d+)__/

export const isOwnName = (name: string) => OWN_NAME.test(name)

/** Another name for what a client calls as the gateway calls something of its own. */
export const keptApartName = (name: string) => PREFIX + name

/** The name that the client chose for a response key or a variable, from the one that it has in a plan. */
export const clientName = (name: string) => name.replace(OWN_NAME, '')
