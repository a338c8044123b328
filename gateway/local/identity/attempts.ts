import { createHash } from 'node:crypto'
import type { Pool } from 'pg'

/** So many wrong tries cost nothing but the time of the try: people mistype. */
const FREE_TRIES = 4
/** From the fifth wrong try on the wait doubles: 2, 4, 8 … seconds, and never more than a quarter of an hour. */
const LONGEST_WAIT_SECONDS = 15 * 60

/**
 * Counts tries before they are judged, so that a hundred tries at the same moment count as a hundred. A subject is anything
 * that can be guessed at: a name's password, an account's one-time code. Names are kept as digests only, and unknown names
 * count like known ones, so that the wait tells nobody which names exist.
 */
export class Attempts {
  constructor(private readonly database: Pool) {}

  /** True when a try may be judged now; it counts as wrong until `forget` is called. False while the subject has to wait. */
  async admit(subject: string): Promise<boolean> {
    const { rowCount } = await this.database.query(
      `INSERT INTO attempt (subject, count, refused_until) VALUES ($1, 1, now())
       ON CONFLICT (subject) DO UPDATE SET
         count = least(attempt.count + 1, 1000),
         refused_until = CASE WHEN attempt.count < $2 THEN now()
           ELSE now() + make_interval(secs => least(2 ^ least(attempt.count + 1 - $2, 20), $3)) END
       WHERE attempt.refused_until <= now()`,
      [digest(subject), FREE_TRIES, LONGEST_WAIT_SECONDS],
    )
    return rowCount === 1
  }

  /** Forgets the wrong tries of a subject, after a right one. */
  async forget(subject: string): Promise<void> {
    await this.database.query('DELETE FROM attempt WHERE subject = $1', [digest(subject)])
  }
}

const digest = (subject: string) => createHash('sha256').update(subject).digest('base64url')
