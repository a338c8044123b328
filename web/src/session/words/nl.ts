import type { Same } from '../../i18n/same.js'
import type { en } from './en.js'

export const nl: Same<typeof en> = {
  signIn: {
    text: 'Het dossiersysteem van de centra voor slachtoffers van mensenhandel. Meld u aan met uw eigen account.',
    action: 'Aanmelden',
    hideNow: 'Eenmaal binnen verbergt driemaal op Shift drukken alles meteen en meldt het u af.',
  },
  lock: {
    title: 'Vergrendeld',
    text: 'De sessie is voorbij of werd vergrendeld. Wat u typte, is er nog: meld u opnieuw aan en u gaat verder waar u was.',
    action: 'Opnieuw aanmelden',
    otherWay: 'Gaat het venster niet open? Meld u hier aan (wat u typte, gaat verloren)',
  },
  reentry: { title: 'Aangemeld', text: 'U mag dit venster sluiten en in het andere verdergaan.' },
  idle: {
    title: 'Bent u er nog?',
    text_one: 'Over {{count}} seconde wordt de pagina vergrendeld. Wat u typte, blijft bewaard.',
    text_other: 'Over {{count}} seconden wordt de pagina vergrendeld. Wat u typte, blijft bewaard.',
    stay: 'Ik ben er nog',
  },
  noPlace: {
    text: 'Deze account opent geen dossier en geen gedeelde pagina: hij bevraagt alleen gepubliceerde statistieken.',
    action: 'Afmelden',
  },
  statistics: { title: 'Gepubliceerde statistieken', documentation: 'Wat u kunt vragen' },
  unreachable: { text: 'Houvast antwoordt op dit ogenblik niet.', retry: 'Opnieuw proberen' },
}
