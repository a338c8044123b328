/** The Brussels day so many days from now (before now when negative), `YYYY-MM-DD`, as a day field takes it. */
export const dayFromNow = (days: number) => Temporal.Now.plainDateISO('Europe/Brussels').add({ days }).toString()
