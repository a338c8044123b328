export const en = {
  signIn: {
    text: 'The case system of the centres for victims of human trafficking. Sign in with your own account.',
    action: 'Sign in',
    hideNow: 'Inside, pressing Shift three times hides everything at once and signs you out.',
  },
  lock: {
    title: 'Locked',
    text: 'The session is over or was locked. What you typed is still here: sign in again and you go on where you were.',
    action: 'Sign in again',
    otherWay: 'The window does not open? Sign in here (what you typed is lost)',
  },
  reentry: { title: 'Signed in', text: 'You may close this window and go on in the other one.' },
  idle: {
    title: 'Are you still there?',
    text_one: 'In {{count}} second the page is locked. What you typed stays.',
    text_other: 'In {{count}} seconds the page is locked. What you typed stays.',
    stay: 'I am still here',
  },
  noPlace: {
    text: 'This account opens no file and no shared page: it asks published statistics only.',
    action: 'Sign out',
  },
  statistics: { title: 'Published statistics', documentation: 'What can be asked' },
  unreachable: { text: 'Houvast does not answer right now.', retry: 'Try again' },
} as const
