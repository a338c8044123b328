import { type Capability, referralSubject } from '@houvast/subgraph'
import { type ReferralContact, SealedContact } from './contact.entity.js'
import { FunnelResolver } from './funnel.js'
import { referralAccess } from './referral.access.js'
import { Referral } from './referral.entity.js'
import { ReferralMutations } from './referral.mutations.js'
import { ReferralResolver } from './referral.resolver.js'

export const referral: Capability = {
  entities: [Referral, SealedContact],
  resolvers: [ReferralResolver, ReferralMutations, FunnelResolver],
  references: { Referral: ({ loaders }, id) => loaders.byPublicId(Referral, id) },
  access: referralAccess,
  subjects: {
    Referral: (referral: Referral) => referralSubject(referral.id),
    ReferralContact: (contact: ReferralContact) => referralSubject(contact.referralKey),
  },
}
