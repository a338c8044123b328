import { List, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/useFormat.js'
import { DueDay } from '../deadlines/DueDay.js'
import { Rule } from '../deadlines/Rule.js'
import type { Procedure } from './ResidencePanel.js'

/** The clocks that run, what the person declared, and what the magistrate answered. */
export function ResidenceHistory({ procedure }: { procedure: Procedure }) {
  const { t } = useTranslation('residence')
  return (
    <>
      <Part title={t('clocks')} isEmpty={procedure.clocks.length === 0}>
        {procedure.clocks.map(clock => (
          <List.Item key={clock.id}>
            <DueDay deadline={clock} withKind /> <Rule rule={clock.rule} />
          </List.Item>
        ))}
      </Part>
      <Part title={t('statements')} isEmpty={procedure.statements.length === 0}>
        {procedure.statements.map(statement => (
          <Statement key={statement.id} statement={statement} />
        ))}
      </Part>
      <Part title={t('feedback')} isEmpty={procedure.magistrateFeedback.length === 0}>
        {procedure.magistrateFeedback.map(feedback => (
          <Feedback key={feedback.id} feedback={feedback} />
        ))}
      </Part>
    </>
  )
}

function Part({ title, isEmpty, children }: { title: string; isEmpty: boolean; children: ReactNode }) {
  if (isEmpty) return null
  return (
    <div>
      <Title order={3} size="h5">
        {title}
      </Title>
      <List size="sm">{children}</List>
    </div>
  )
}

function Statement({ statement }: { statement: Procedure['statements'][number] }) {
  const { t } = useTranslation(['residence', 'ui'])
  const format = useFormat()
  const timing = t(statement.isWithinReflection ? 'statement.within' : 'statement.late')
  return (
    <List.Item>
      {t('ui:pair', { label: format.day(statement.madeOn), text: t(`statement.${statement.kind}`) })} ({timing})
    </List.Item>
  )
}

export const FACTS = [
  'considersVictim',
  'fileIsRunning',
  'cooperates',
  'noDangerToPublicOrder',
  'requestsConviction',
  'ledToConviction',
] as const

function Feedback({ feedback }: { feedback: Procedure['magistrateFeedback'][number] }) {
  const { t } = useTranslation(['residence', 'ui'])
  const format = useFormat()
  const pair = (label: string, text: string) => t('ui:pair', { label, text })
  const answers = FACTS.map(fact => pair(t(`field.${fact}`), t(feedback[fact] ? 'ui:yes' : 'ui:no')))
  return <List.Item>{pair(format.day(feedback.receivedOn), answers.join(', '))}</List.Item>
}
