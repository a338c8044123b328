import { Anchor, Box, Button, Group, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import schemaText from '../../../../schema/contracts/analytics.graphql?raw'
import query from '../../../../schema/contracts/examples/analytics/statistics.graphql?raw'
import variables from '../../../../schema/contracts/examples/analytics/statistics.json?raw'
import { LanguageSwitch } from '../../chrome/LanguageSwitch.js'
import { useSession } from '../../session/SessionContext.js'
import { Explorer } from '../api-explorer/Explorer.js'

/** All that an analyst has here: published figures, asked in free text. The gateway answers nobody else at this address. */
export function StatisticsPage() {
  const { t } = useTranslation('session')
  const { signOut } = useSession()
  return (
    <Box component="main" p="md">
      <Group mb="md">
        <Title order={1} size="h2">
          {t('statistics.title')}
        </Title>
        <Anchor href="/analytics/documentation.html" target="_blank">
          {t('statistics.documentation')}
        </Anchor>
        <Group ml="auto">
          <LanguageSwitch />
          <Button variant="default" onClick={signOut}>
            {t('noPlace.action')}
          </Button>
        </Group>
      </Group>
      <Explorer url="/analytics/graphql" schemaText={schemaText} query={query} variables={variables} />
    </Box>
  )
}
