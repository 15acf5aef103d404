// A webhook from its making to its end, with a receiver here.
import { createServer } from 'node:http';
import { randomUUID } from 'node:crypto';

export async function webhooks({ record, http, admin, venue, consent }) {
    const receiver = createServer((call, answer) => {
        let body = '';
        call.on('data', (part) => (body += part));
        call.on('end', () => {
            const { type, data } = JSON.parse(body);
            answer.setHeader('Content-Type', 'application/json');
            answer.end(JSON.stringify(type === 'webhook.verification' ? data : {}));
        });
    });
    await new Promise((listening) => receiver.listen(0, 'localhost', listening));
    try {
        await tell({ record, http, admin, venue, consent, url: `http://localhost:${receiver.address().port}/events` });
    } finally {
        receiver.close();
        receiver.closeAllConnections();
    }
}

async function tell({ record, http, admin, venue, consent, url }) {
    await record('listWebhookEvents', 'GET', '/api/v1/webhook-events');
    const app = await http('POST', '/api/v1/apps', {
        ...admin,
        body: {
            name: '兰州通（回调）', purpose: '办理进度推送给市民。', contact: 'dev@lanzhoutong.example.org',
            grant: { scopes: ['requests:write', 'requests:read', 'webhooks:manage'] },
        },
    });
    const key = await http('POST', `/api/v1/apps/${app.content.id}/keys`, { ...admin, body: {} });
    const own = { headers: { Authorization: `Bearer ${key.content.secret}`, 'Mashang-Device': randomUUID() } };
    const made = await record('makeWebhook', 'POST', '/api/v1/webhooks', {
        ...own, body: { url, types: ['request.submitted', 'request.answered'] },
    });
    const path = `/api/v1/webhooks/${made.webhook.id}`;
    await record('verifyWebhook', 'POST', `${path}/verification`, { ...own, body: {} });
    await http('POST', '/api/v1/requests', {
        ...own,
        body: {
            venueId: venue.id, title: '井盖响', content: '永昌路路口的井盖松了，车一过就响，夜里吵得睡不着。', wantsReply: false,
            consentVersion: consent.version, visibility: 'private',
        },
    });
    let delivery;
    for (let tries = 0; tries < 60 && delivery?.outcome !== 'delivered'; tries++) {
        await new Promise((wake) => setTimeout(wake, 250));
        delivery = (await http('GET', `${path}/deliveries`, own)).content.items[0];
    }
    await record('listWebhookDeliveries', 'GET', `${path}/deliveries?outcome=delivered&limit=2`, own);
    await record('getWebhookDelivery', 'GET', `${path}/deliveries/${delivery.id}`, own);
    await record('replayWebhookDelivery', 'POST', `${path}/deliveries/${delivery.id}/replay`, { ...own, body: {} });
    await record('replayWebhook', 'POST', `${path}/replays`, { ...own, body: {} });
    await record('testWebhook', 'POST', `${path}/test`, { ...own, body: {} });
    await record('renewWebhookSecret', 'POST', `${path}/secret`, { ...own, body: { overlapHours: 24 } });
    await record('listWebhooks', 'GET', '/api/v1/webhooks', own);
    await record('getWebhook', 'GET', path, own);
    await record('dropWebhook', 'DELETE', path, own);
}
