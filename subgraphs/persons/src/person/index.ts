import { type Capability, caseFileSubject } from '@houvast/subgraph'
import { personAccess } from './person.access.js'
import { Person } from './person.entity.js'
import { PersonResolver } from './person.resolver.js'
import { PersonName } from './person-name.entity.js'

export const person: Capability = {
  entities: [Person, PersonName],
  resolvers: [PersonResolver],
  references: { Person: ({ loaders }, id) => loaders.byPublicId(Person, id) },
  access: personAccess,
  subjects: { Person: (person: Person) => caseFileSubject(person.caseFile.id) },
}
