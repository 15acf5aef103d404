// How people are told outside the workbench: settings and Web Push, for record-examples.mjs.
/** As a browser would hand it to the page (the keys are RFC 8291's); an address of the open internet, to which nothing is sent here. */
const subscription = {
    endpoint: 'https://1.1.1.1/push/JzLQ3raZJfFBR0aqvOMsLrt54w4rJUsV',
    keys: {
        p256dh: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
        auth: 'BTBZMqHH6r4Tts7J_aSIgg',
    },
};

export async function recordChannels({ record, clerk, resident, path }) {
    await record('getPushKey', 'GET', '/api/v1/push-key');
    await record('getNoticeSettings', 'GET', '/api/v1/me/notice-settings', clerk);
    await record('changeNoticeSettings', 'PUT', '/api/v1/me/notice-settings', {
        headers: { ...clerk.headers, 'If-Match': '"0"' },
        body: {
            language: 'zh-CN', quietFrom: '21:00', quietTo: '08:00', digestAt: '08:30', email: 'clerk@example.com',
            choices: [
                { kind: 'request.submitted', channel: 'email', daily: false },
                { kind: 'request.overdue', channel: 'email', daily: true },
            ],
        },
    });
    const mine = await record('subscribeToPush', 'POST', '/api/v1/me/push-subscriptions', { ...clerk, body: subscription });
    await record('unsubscribeFromPush', 'DELETE', `/api/v1/me/push-subscriptions/${mine.id}`, clerk);
    await record('getRequestNoticeSettings', 'GET', `${path}/notice-settings`, resident);
    await record('changeRequestNoticeSettings', 'PUT', `${path}/notice-settings`, {
        headers: { ...resident.headers, 'If-Match': '"0"' }, body: { written: true, language: 'zh-CN' },
    });
    const theirs = await record('subscribeRequestToPush', 'POST', `${path}/push-subscriptions`, { ...resident, body: subscription });
    await record('unsubscribeRequest', 'DELETE', `${path}/push-subscriptions/${theirs.id}`, resident);
}
