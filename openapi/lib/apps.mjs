// A third-party app from its registration to its end, as an administrator and the app itself see it.
import { randomUUID } from 'node:crypto';

export async function apps({ record, http, admin, venue, consent }) {
    const made = await record('registerApp', 'POST', '/api/v1/apps', {
        ...admin,
        body: {
            name: '兰州通',
            purpose: '市民在手机应用里反映身边的问题，在应用里看到办理进度。',
            contact: 'dev@lanzhoutong.example.org',
            grant: {
                scopes: ['requests:write', 'requests:read', 'directory:read', 'public:read'],
                venueIds: [venue.id],
            },
        },
    });
    const app = `/api/v1/apps/${made.id}`;
    const { key, secret } = await record('makeAppKey', 'POST', `${app}/keys`, { ...admin, body: { days: 180 } });
    await record('listApps', 'GET', '/api/v1/apps', admin);
    await record('getApp', 'GET', app, admin);
    const own = { headers: { Authorization: `Bearer ${secret}`, 'Mashang-Device': randomUUID() } };
    await record('getOwnApp', 'GET', '/api/v1/apps/current', own);
    await http('POST', '/api/v1/requests', {
        ...own,
        body: {
            venueId: venue.id, title: '公交站牌倒了', content: '广武门公交站的站牌被撞倒了，夜里容易绊人。', wantsReply: true,
            consentVersion: consent.version, visibility: 'private', externalRef: 'lzt-2026-0317',
        },
    });
    await record('listRequestsOfApp', 'GET', '/api/v1/apps/current/requests?limit=2', own);
    const { url } = await record('makeLaunch', 'POST', '/api/v1/apps/current/launches', {
        ...own, body: { qrCode: 'guangwumen', phone: '13912345678', name: '王女士', content: '广武门公交站的站牌被撞倒了。' },
    });
    await record('openLaunch', 'POST', '/api/v1/launches/opening', { body: { token: url.split('#')[1] } });
    const days = await until(() => http('GET', `${app}/usage`, admin), (answer) => answer.content.items.length > 0);
    if (!days) throw new Error('no figures of the app');
    await record('getAppUsage', 'GET', `${app}/usage`, admin);
    await record('grantApp', 'POST', `${app}/grants`, { ...admin, body: { scopes: ['requests:write', 'requests:read'] } });
    await record('deactivateApp', 'POST', `${app}/deactivation`, { ...admin, body: {} });
    await record('reactivateApp', 'POST', `${app}/reactivation`, { ...admin, body: {} });
    await record('revokeAppKey', 'DELETE', `${app}/keys/${key.id}`, admin);
    await record('revokeAppGrant', 'DELETE', `${app}/grants/${made.grants[0].id}`, admin);
}

/** Asks again, for half a minute, until the answer fits. */
async function until(ask, fits) {
    for (let tries = 0; tries < 60; tries++) {
        if (fits(await ask())) return true;
        await new Promise((wake) => setTimeout(wake, 500));
    }
    return false;
}
