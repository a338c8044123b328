import { setTimeout as wait } from 'node:timers/promises'
import { Sentence } from '../sentence.js'
import { Service, type ServicePlan } from './service.js'

const LOOK_AGAIN_MILLISECONDS = 60
const LONGEST_START_MILLISECONDS = 45_000

const how = (end: number | string) => (typeof end === 'number' ? `exit code ${end}` : end)

/** Starts our processes, watches them, and stops them all, the last started first. */
export class Supervisor {
  readonly #services: Service[] = []
  #isStopping = false
  readonly #died = Promise.withResolvers<Sentence>()

  /** Resolves with one sentence as soon as a service ends that nobody stopped. */
  readonly died = this.#died.promise

  /** Runs a program that ends by itself, such as a migration. @throws one sentence when it fails */
  async run(plan: ServicePlan): Promise<void> {
    const end = await this.#add(plan).ended
    if (end !== 0) throw failure(plan, `failed (${how(end)})`)
  }

  /** Starts a service and waits until it can work. @throws one sentence when it ends or is not ready in time */
  async start(plan: ServicePlan): Promise<void> {
    const service = this.#add(plan)
    await this.#untilReady(service)
    service.ended.then(end => {
      if (!service.isStopping) this.#died.resolve(failure(plan, `stopped unexpectedly (${how(end)})`))
    })
  }

  /** Stops everything within ten seconds; nothing can be started any more. */
  async stop(): Promise<void> {
    this.#isStopping = true
    for (const service of this.#services) service.isStopping = true
    // Whoever asks goes before whoever answers: running requests still find what they need.
    const [front, ...others] = this.#services.splice(0).reverse()
    await front?.stop()
    await Promise.all(others.map(service => service.stop()))
  }

  #add(plan: ServicePlan): Service {
    if (this.#isStopping) throw failure(plan, 'was not started, since everything stops')
    const service = new Service(plan)
    this.#services.push(service)
    service.ended.then(() => {
      const place = this.#services.indexOf(service)
      if (place >= 0) this.#services.splice(place, 1)
    })
    return service
  }

  async #untilReady(service: Service): Promise<void> {
    const { plan } = service
    let end: number | string | null = null
    service.ended.then(value => {
      end = value
    })
    const deadline = Date.now() + LONGEST_START_MILLISECONDS
    while (!(await service.isReady())) {
      if (end !== null) throw failure(plan, `did not start (${how(end)})`)
      if (Date.now() > deadline) throw failure(plan, 'was not ready in time')
      await wait(LOOK_AGAIN_MILLISECONDS)
    }
  }
}

const failure = ({ name, logFile }: ServicePlan, what: string) =>
  new Sentence(`The ${name} process ${what}; its last words are in ${logFile}.`)
