import { pageOf } from '@/routerPage'

const page = pageOf('discussion')

export const pages = [
  page('/talks', 'talks.title', () => import('./TalksPage.vue')),
  page('/topics', 'topics.title', () => import('./TopicsPage.vue')),
  page('/topics/propose/:call', 'propose.title', () => import('./ProposePage.vue')),
  page('/topics/:id', 'topics.own', () => import('./TopicPage.vue')),
  page('/consultations', 'consultations.title', () => import('./ConsultationsPage.vue')),
  page('/discussions/:id', 'discussion.title', () => import('./DiscussionPage.vue')),
  page('/discussions/:id/say', 'say.title', () => import('./SayPage.vue')),
  page('/discussions/:id/mine', 'said.title', () => import('./SaidPage.vue')),
  page('/discussions/:id/results', 'results.title', () => import('./ResultsPage.vue')),
]
