import type { RouteRecordRaw } from 'vue-router'
import { page } from '@/routerPage'
import { framed, signedIn } from '../signedIn'

const kept = (path: string, load: () => Promise<unknown>): RouteRecordRaw => ({ path, component: load as never, meta: { kind: path.split('/')[0], title: 'organisation.title' } })
const nothing = () => import('./NothingChosen.vue')

export const pages: RouteRecordRaw[] = [
  framed('/desk/venue', page('', 'organisation.own.title', () => import('./OwnVenuePage.vue'))),
  // where a letter about a committee leads
  { path: '/desk/committees/:id', redirect: ({ params }) => `/desk/organisation/committees/${String(params.id)}` },
  {
    path: '/desk/organisation',
    beforeEnter: signedIn,
    redirect: '/desk/organisation/members',
    component: () => import('./OrganisationPage.vue'),
    meta: { title: 'organisation.title' },
    children: [
      kept('members', nothing),
      kept('members/new', () => import('./MemberNew.vue')),
      kept('members/:id', () => import('./MemberPane.vue')),
      kept('venues', nothing),
      kept('venues/new', () => import('./VenueNew.vue')),
      kept('venues/:id', () => import('./VenuePane.vue')),
      kept('units', nothing),
      kept('units/new', () => import('./UnitNew.vue')),
      kept('units/:id', () => import('./UnitPane.vue')),
      kept('committees', nothing),
      kept('committees/new', () => import('./CommitteeNew.vue')),
      kept('committees/:id', () => import('./CommitteePane.vue')),
      kept('standards', nothing),
      kept('standards/new', () => import('./StandardNew.vue')),
      kept('standards/:id', () => import('./StandardPane.vue')),
      kept('categories', nothing),
      kept('categories/:id', () => import('./CategoryPane.vue')),
    ],
  },
]
