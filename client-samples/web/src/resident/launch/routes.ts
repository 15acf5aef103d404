import { pageOf } from '@/routerPage'

export const pages = [pageOf('launch')('/launch', 'launch.title', () => import('./LaunchPage.vue'))]
