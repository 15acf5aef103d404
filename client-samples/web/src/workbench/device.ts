/** Names as their makers write them, the more particular first: Edge says that it is Chrome, too. */
const BROWSERS: [RegExp, string][] = [
  [/MicroMessenger/, 'WeChat'], [/Edg/, 'Edge'], [/OPR\//, 'Opera'], [/Firefox|FxiOS/, 'Firefox'], [/Chrome|CriOS/, 'Chrome'], [/Safari/, 'Safari'],
]
const SYSTEMS: [RegExp, string][] = [
  [/iPhone/, 'iPhone'], [/iPad/, 'iPad'], [/HarmonyOS|OpenHarmony/, 'HarmonyOS'], [/Android/, 'Android'], [/Windows/, 'Windows'], [/Mac OS X/, 'Mac'], [/Linux|X11/, 'Linux'],
]
const first = (names: [RegExp, string][], agent: string) => names.find(([sign]) => sign.test(agent))?.[1]

/** What the holder knows this device by again, such as "Chrome, Windows". */
export const deviceName = (agent: string = navigator.userAgent): string =>
  [first(BROWSERS, agent), first(SYSTEMS, agent)].filter(Boolean).join(', ')
