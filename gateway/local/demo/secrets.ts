/**
 * Known to everybody on purpose: they open nothing but invented people and files on a server that listens on this machine
 * only. They are used where the demonstration is set up and nowhere else.
 */
export const DEMO_PASSWORD = 'houvast-demo'

/** Base32. One for all demo accounts; the sign-in page of the demonstration shows the code of the moment. */
export const DEMO_SECOND_FACTOR_SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
