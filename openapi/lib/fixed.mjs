// Makes two recordings alike: ids, secrets and times become fixed ones that keep their order, lists are cut.
const DAY = 86400000;
const START = Date.UTC(2026, 2, 3, 1, 0); // a Tuesday, 9 o'clock in China
const CHINA = 8 * 3600000;
const WHOLE = new Set(['roles', 'allowedActions', 'violations', 'timeline']);
const SECRETS = {
    receipt: '7K3MQ9XV2B8NHT5RC4WPJ6DZ',
    shareToken: 'c2hhcmUtZXhhbXBsZS1uby1zZWNyZXQ',
    token: 'c2Vzc2lvbi1leGFtcGxlLW5vLXNlY3JldA',
    secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
    uri: 'otpauth://totp/%E7%A0%81%E4%B8%8A%E8%A7%81:zhou.xiaomei?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=%E7%A0%81%E4%B8%8A%E8%A7%81',
    totp: '287082',
    challenge: 'Y2hhbGxlbmdlLWV4YW1wbGUtbm8tc2VjcmV0',
    userHandle: 'YWNjb3VudC1leGFtcGxlIQ',
    rawId: 'Y3JlZGVudGlhbC1leGFtcGxl',
    clientDataJSON: 'eyJ0eXBlIjoid2ViYXV0aG4uZ2V0In0',
    attestationObject: 'o2NmbXRkbm9uZQ',
    authenticatorData: 'YXV0aGVudGljYXRvci1kYXRh',
    signature: 'MEUCIQDzaWduYXR1cmU',
    recoveryCode: '7K3MQ-9XV2B',
    webhookSecret: 'whsec_d2ViaG9vay1leGFtcGxlLW5vLXNlY3JldA==',
    appKey: 'msk_YXBwLWtleS1leGFtcGxlLW5vLXNlY3JldA',
    launch: 'bGF1bmNoLWV4YW1wbGUtbm8tc2VjcmV0',
    link: 'http://localhost:8080/invitation#aW52aXRhdGlvbi1leGFtcGxlLW5vLXNlY3JldA',
    traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
    next: 'ZHVlfDIwMjYtMDMtMDN8MDE5YzlmMmUtM2EwMC03MDAwLTgwMDAtMDAwMDAwMDAwMDAx',
};

export function fixed(recorded) {
    return times(ids(JSON.stringify(cut(recorded))));
}

function cut(value, key = '') {
    if (Array.isArray(value)) {
        if (key === 'recoveryCodes') return [SECRETS.recoveryCode, 'HT5RC-4WPJ6'];
        return (WHOLE.has(key) ? value : value.slice(0, 2)).map((item) => cut(item));
    }
    if (value && typeof value === 'object') {
        return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, cut(item, name)]));
    }
    if (typeof value === 'string' && value.startsWith('whsec_')) return SECRETS.webhookSecret;
    if (typeof value === 'string' && value.startsWith('msk_')) return key === 'secret' ? SECRETS.appKey : SECRETS.appKey.slice(0, 10);
    if (typeof value === 'string' && value.includes('/launch#')) return `${value.split('#')[0]}#${SECRETS.launch}`;
    if (typeof value === 'string' && key in SECRETS) return SECRETS[key];
    return key === 'id' && /^[\w-]{22}$/.test(value) ? SECRETS.userHandle : value;
}

function ids(json) {
    const known = new Map();
    return json
        .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => {
            if (!known.has(id)) known.set(id, `019c9f2e-3a00-7000-8000-${String(known.size + 1).padStart(12, '0')}`);
            return known.get(id);
        })
        .replace(/("code":"|\/g\/)[0-9a-hjkmnp-tv-z]{10}\b/g, '$17k3mq9xv2b')
        .replace(/\b([A-Z]{2})-\d{4}-\d{6}\b/g, '$1-2026-000123');
}

/** What happened during the recording gets a minute of its own after START; other days keep their distance and time. */
function times(json) {
    const pattern = /\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g;
    const dates = /"\d{4}-\d\d-\d\d"/g;
    const now = Date.now();
    const near = [...new Set((json.match(pattern) ?? []).filter((time) => Math.abs(now - Date.parse(time)) < 600000))].sort();
    const day = (time) => Math.floor((time + CHINA) / DAY);
    const moved = (time) => {
        const ofDay = (time + CHINA) % DAY;
        const close = Math.abs(ofDay - ((now + CHINA) % DAY)) < 600000;
        return START + (day(time) - day(now)) * DAY + (close ? 0 : ofDay - ((START + CHINA) % DAY));
    };
    const iso = (time) => new Date(Math.floor(time / 60000) * 60000).toISOString().replace('.000', '');
    return JSON.parse(json
        .replace(pattern, (time) => iso(near.includes(time) ? START + near.indexOf(time) * 60000 : moved(Date.parse(time))))
        .replace(dates, (date) => {
            const time = Date.parse(date.slice(1, -1));
            return Math.abs(time - now) > 60 * DAY ? date : `"${new Date(time + (day(START) - day(now)) * DAY).toISOString().slice(0, 10)}"`;
        }));
}
