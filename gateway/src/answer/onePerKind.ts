import type { ApolloServerPlugin } from '@apollo/server'
import type { RequestContext } from '../requestContext.js'
import { onePerText } from './answerText.js'

/** What `answerText` does, for the answers that Apollo Server writes. */
export const onePerKind: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body } }) {
        if (body.kind !== 'single' || !body.singleResult.errors) return
        body.singleResult.errors = onePerText(body.singleResult.errors)
      },
    }
  },
}
