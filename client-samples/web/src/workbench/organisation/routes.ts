import type { RouteRecordRaw } from 'vue-router'
import { signedIn } from '../signedIn'

const page = (path: string, kind: string, load: () => Promise<unknown>): RouteRecordRaw => ({ path, component: load as never, meta: { kind, title: 'organisation.title' } })
const nothing = () => import('./NothingChosen.vue')

export const pages: RouteRecordRaw[] = [
  {
    path: '/desk/venue',
    beforeEnter: signedIn,
    component: () => import('../FramePage.vue'),
    children: [{ path: '', component: () => import('./OwnVenuePage.vue'), meta: { title: 'organisation.own.title' } }],
  },
  // where a letter about a committee leads
  { path: '/desk/committees/:id', redirect: ({ params }) => `/desk/organisation/committees/${String(params.id)}` },
  {
    path: '/desk/organisation',
    beforeEnter: signedIn,
    redirect: '/desk/organisation/members',
    component: () => import('./OrganisationPage.vue'),
    meta: { title: 'organisation.title' },
    children: [
      page('members', 'members', nothing),
      page('members/new', 'members', () => import('./MemberNew.vue')),
      page('members/:id', 'members', () => import('./MemberPane.vue')),
      page('venues', 'venues', nothing),
      page('venues/new', 'venues', () => import('./VenueNew.vue')),
      page('venues/:id', 'venues', () => import('./VenuePane.vue')),
      page('units', 'units', nothing),
      page('units/new', 'units', () => import('./UnitNew.vue')),
      page('units/:id', 'units', () => import('./UnitPane.vue')),
      page('committees', 'committees', nothing),
      page('committees/new', 'committees', () => import('./CommitteeNew.vue')),
      page('committees/:id', 'committees', () => import('./CommitteePane.vue')),
      page('standards', 'standards', nothing),
      page('standards/new', 'standards', () => import('./StandardNew.vue')),
      page('standards/:id', 'standards', () => import('./StandardPane.vue')),
      page('categories', 'categories', nothing),
      page('categories/:id', 'categories', () => import('./CategoryPane.vue')),
    ],
  },
]
