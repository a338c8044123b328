export const en = {
  title: 'Today',
  greeting: 'Good day, {{name}}',
  deadlines: { title: 'My deadlines', all: 'All deadlines', none: 'No deadline of yours waits.' },
  house: {
    title: 'House tonight',
    board: 'Room board',
    figures: '{{taken}} of {{open}} rooms taken, {{reserved}} reserved, {{persons}} persons in the house',
    room: 'Room {{label}}: {{state}}',
    state: { FREE: 'free', RESERVED: 'reserved', OCCUPIED: 'occupied', OUT_OF_SERVICE: 'out of service' },
    letter: { FREE: '–', RESERVED: 'R', OCCUPIED: 'O', OUT_OF_SERVICE: '×' },
  },
  referrals: {
    title: 'New referrals',
    all: 'All referrals',
    none: 'No referral waits for an answer.',
    answerBy: 'answer by {{moment}}',
    minor: 'minor',
    tonight: 'needs shelter tonight',
    urgency: { DANGER_NOW: 'danger now', TODAY: 'today', THIS_WEEK: 'this week' },
    state: { RECEIVED: 'received', SCREENING: 'screening' },
  },
  nothing: 'There is nothing to show here for your role. The pages at the left are yours.',
} as const
