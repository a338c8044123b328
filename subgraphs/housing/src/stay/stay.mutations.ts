import { type RequestContext, required, UserError } from '@houvast/subgraph'
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql'
import { Room } from '../room/index.js'
import { admit, reserve } from './arrival.js'
import { mustBeFree, mustFit } from './booking.js'
import { begin, change, type StayOutcome, TAKES_ROOM } from './stay.deeds.js'
import { Stay } from './stay.entity.js'
import * as inputs from './stay.inputs.js'

@ObjectType({ description: 'The stay as it is now, or why nothing was done' })
export class StayPayload implements StayOutcome {
  @Field(() => Stay, { nullable: true, description: 'The stay; null if nothing was done' })
  stay!: Stay | null

  @Field(() => [UserError], { description: 'Why nothing was done; empty if it was' })
  userErrors!: UserError[]
}

type Answer = Promise<StayOutcome>
const INPUT = { description: 'What is to be done' }

@Resolver()
export class StayMutations {
  @Mutation(() => StayPayload, { nullable: true, description: 'Holds a room for somebody (reserveren / réserver)' })
  reserveStay(
    @Arg('input', () => inputs.ReserveStayInput, INPUT) input: inputs.ReserveStayInput,
    @Ctx() context: RequestContext,
  ): Answer {
    return begin(context, 'reserveStay', input, reserve)
  }

  @Mutation(() => StayPayload, { nullable: true, description: 'Takes somebody in at once (opnemen / accueillir)' })
  admitResident(
    @Arg('input', () => inputs.AdmitResidentInput, INPUT) input: inputs.AdmitResidentInput,
    @Ctx() context: RequestContext,
  ): Answer {
    return begin(context, 'admitResident', input, admit)
  }

  @Mutation(() => StayPayload, { nullable: true, description: 'Takes somebody in for whom a room was held' })
  admitReservedStay(
    @Arg('input', () => inputs.AdmitReservedStayInput, INPUT) input: inputs.AdmitReservedStayInput,
    @Ctx() context: RequestContext,
  ): Answer {
    const deed = (stay: Stay, today: Temporal.PlainDate) => stay.admit(input.on, today)
    return change(context, { name: 'admitReservedStay', input, deed, checks: TAKES_ROOM })
  }

  @Mutation(() => StayPayload, {
    nullable: true,
    description: 'Lets a stay go on in another room (verhuizen / changer de chambre)',
  })
  moveStay(
    @Arg('input', () => inputs.MoveStayInput, INPUT) input: inputs.MoveStayInput,
    @Ctx() context: RequestContext,
  ): Answer {
    return change(context, {
      name: 'moveStay',
      input,
      deed: async (stay, _today, em) => stay.move(await required(em, Room, input.roomId), input.on, input.reason),
      checks: TAKES_ROOM,
    })
  }

  @Mutation(() => StayPayload, { nullable: true, description: 'Changes the planned days of a stay' })
  changeStayDates(
    @Arg('input', () => inputs.ChangeStayDatesInput, INPUT) input: inputs.ChangeStayDatesInput,
    @Ctx() context: RequestContext,
  ): Answer {
    const deed = (stay: Stay, today: Temporal.PlainDate) => stay.changeDates(input, today)
    return change(context, { name: 'changeStayDates', input, deed, checks: TAKES_ROOM })
  }

  @Mutation(() => StayPayload, {
    nullable: true,
    description: 'Adds somebody to a household; a child born in the house never fails for lack of room',
  })
  addOccupant(
    @Arg('input', () => inputs.AddOccupantInput, INPUT) input: inputs.AddOccupantInput,
    @Ctx() context: RequestContext,
  ): Answer {
    const { kind, from, bornHere } = input
    const deed = (stay: Stay, today: Temporal.PlainDate) =>
      stay.addOccupant({ kind, from, bornHere: bornHere ?? false }, today)
    return change(context, { name: 'addOccupant', input, deed, checks: [mustFit] })
  }

  @Mutation(() => StayPayload, {
    nullable: true,
    description: 'Records that a household has left (vertrek / départ)',
  })
  endStay(
    @Arg('input', () => inputs.EndStayInput, INPUT) input: inputs.EndStayInput,
    @Ctx() context: RequestContext,
  ): Answer {
    const deed = (stay: Stay, today: Temporal.PlainDate) => stay.end(input.on, input.destination, today)
    return change(context, { name: 'endStay', input, deed, checks: [mustBeFree] })
  }

  @Mutation(() => StayPayload, { nullable: true, description: 'Gives a reserved room free (annuleren / annuler)' })
  cancelStay(
    @Arg('input', () => inputs.CancelStayInput, INPUT) input: inputs.CancelStayInput,
    @Ctx() context: RequestContext,
  ): Answer {
    return change(context, { name: 'cancelStay', input, deed: stay => stay.cancel(), checks: [] })
  }
}
