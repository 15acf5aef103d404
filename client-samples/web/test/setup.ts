import 'fake-indexeddb/auto'
import { vi } from 'vitest'

// what the modules touch of a browser when they are loaded
vi.stubGlobal('document', { querySelector: () => null, createElement: () => ({}), addEventListener: () => undefined, documentElement: { dataset: {} }, hidden: false })
vi.stubGlobal('window', { addEventListener: () => undefined })
vi.stubGlobal('navigator', { languages: ['zh-CN'], onLine: true })
