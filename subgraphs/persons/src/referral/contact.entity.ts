import { CentreRow, CentreValue, walled, within } from '@houvast/subgraph'
import type { Ref } from '@mikro-orm/core'
import { Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { decode, encode } from '../sealed.js'
import { Referral } from './referral.entity.js'

/** Who referred and how to reach people, as it was told. */
export interface ToldContact {
  organisation?: string | null
  contactPerson?: string | null
  callBack?: string | null
  whereNow?: string | null
  isSafeToCall?: boolean | null
  callWhen?: string | null
  mayLeaveMessage?: boolean | null
  knowsOfReferral?: boolean | null
  notes?: string | null
}

const text = (description: string) => Field(() => String, { nullable: true, description })
const answer = (description: string) => Field(() => Boolean, { nullable: true, description })

@ObjectType({ description: 'Who referred, and how to reach the person without putting them in danger' })
export class ReferralContact extends CentreValue implements ToldContact {
  /** The key of the referral, for the audit. */
  referralKey!: string

  @text('Organisation that referred (organisatie / organisation)')
  organisation?: string | null

  @text('Who to ask for there (contactpersoon / personne de contact)')
  contactPerson?: string | null

  @text('Number or address to call back (terugbellen / rappeler)')
  callBack?: string | null

  @text('Where the person is now (waar nu / où maintenant)')
  whereNow?: string | null

  @answer('Whether it is safe to call the person; null if nobody knows (veilig bellen / appel sûr)')
  isSafeToCall?: boolean | null

  @text('When to call (wanneer / quand)')
  callWhen?: string | null

  @answer('Whether a message may be left (bericht nalaten / laisser un message)')
  mayLeaveMessage?: boolean | null

  @answer('Whether the person knows of this referral (op de hoogte / au courant)')
  knowsOfReferral?: boolean | null

  @text('Notes (notities / notes)')
  notes?: string | null
}

/** The personal part of a referral, in a table of its own, so that it can be removed while the referral still counts. */
@Entity({ tableName: 'referral_contact', ...walled })
@Unique({ name: 'referral_contact_once', properties: ['referral'] })
export class SealedContact extends CentreRow {
  static readonly prefix = 'contact'

  @ManyToOne({ ...within(() => Referral, 'referral_id') })
  referral!: Ref<Referral>

  @Property({ type: 'blob' })
  sealed!: Uint8Array

  seal(contact: ToldContact): this {
    this.sealed = encode(this.centre, contact)
    return this
  }

  open(): ReferralContact {
    const told = decode<ToldContact>(this.centre, this.sealed)
    return Object.assign(new ReferralContact(), told, { centre: this.centre, referralKey: this.referral.id })
  }
}
