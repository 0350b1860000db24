import type { Config } from 'payload'

/** How the admin panel looks and whom it lets in. */
export const adminPanel: NonNullable<Config['admin']> = {
  user: 'users',
  // Gravatar would tell another company who works here.
  avatar: 'default',
  meta: {
    titleSuffix: ' · Stillpoint',
    // Payload would serve `GET /api/og` to anybody.
    defaultOGImageType: 'off',
    icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/favicon.svg' }],
  },
  components: {
    graphics: { Logo: '/src/admin/Logo#Logo', Icon: '/src/admin/Logo#Icon' },
    afterNavLinks: ['/src/admin/mails/MailsLink#MailsLink'],
    views: {
      mails: { Component: '/src/admin/mails/MailsView#MailsView', path: '/mails' },
      sentMail: { Component: '/src/admin/mails/SentMailView#SentMailView', path: '/sent/:issue' },
    },
    beforeDashboard: [
      '/src/admin/Welcome#Welcome',
      '/src/admin/newsletter/cadence/ThisQuarter#ThisQuarter',
      '/src/admin/schedule/ComingUp#ComingUp',
      '/src/admin/reviews/ReviewsDue#ReviewsDue',
    ],
  },
  dateFormat: 'MMM d, yyyy, h:mm a',
}
