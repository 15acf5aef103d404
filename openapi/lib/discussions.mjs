// Records a discussion (码上议) from its opening to its results; see record-examples.mjs. The topic is that of the demo's own.
const MADE_UP = { qrCode: 'k7m3qx9vb2', pseudonym: '7K3MQ' };
const OWN = /Discussion|Statement|OpenData/;

export async function discussions({ record, operations, withReceipt, clerk, venue, consent }) {
    const list = await record('listPublicDiscussions', 'GET', `/api/v1/public/discussions?venue=${venue.id}&limit=2`);
    const shown = `/api/v1/public/discussions/${list.items.at(-1).id}`;
    const { topicId } = await record('getPublicDiscussion', 'GET', shown);
    await record('listPublicStatements', 'GET', `${shown}/statements?limit=2`);
    await record('getDiscussionResults', 'GET', `${shown}/results`);
    await record('getOpenData', 'GET', `${shown}/open-data`);
    await record('getOpenDataTable', 'GET', `${shown}/open-data.csv?table=statements`);

    const inDays = (days) => new Date(Date.now() + days * 86400000).toISOString();
    const opened = await record('openDiscussion', 'POST', '/api/v1/discussions', {
        ...clerk,
        body: {
            venueId: venue.id, topicId, title: '院里的充电桩装在哪儿',
            introduction: '四栋楼想装二十个充电桩，地方和电费怎么定，请您说说。', closesAt: inDays(20), kinds: ['位置', '电费'],
        },
    });
    const at = `/api/v1/discussions/${opened.id}`;
    const { id, title, introduction, rules, opensAt } = opened;
    const changed = (tag, body) => ({ headers: { ...clerk.headers, 'If-Match': tag }, body });
    await record('changeDiscussion', 'PUT', at, changed('"0"', { title, introduction, rules, opensAt, closesAt: inDays(30) }));
    await record('keepStatementKinds', 'PUT', `${at}/kinds`, changed('"1"', {
        items: [...opened.kinds, { name: '安全' }],
    }));
    const { kinds } = await record('getDiscussion', 'GET', at, clerk);
    await record('listDiscussions', 'GET', '/api/v1/discussions?limit=1', clerk);

    const say = (content) => record('submitStatement', 'POST', `${at}/statements`, { body: { content, consentVersion: consent.version } });
    const said = await say('装在东门自行车棚旁边，离住户窗户远一点。');
    const same = await say('放东门车棚那儿，别靠窗户。');
    const rude = await say('谁反对谁就是没良心。');
    await record('listStatements', 'GET', `${at}/statements?state=pending&limit=2`, clerk);
    const act = (operationId, one, step, body) => record(operationId, 'POST', `/api/v1/statements/${one.id}/${step}`, { ...clerk, body });
    await act('publishStatement', said, 'publication', {});
    await act('publishStatement', same, 'publication', {});
    await act('rejectStatement', rude, 'rejection', { reasonCode: 'insult', note: '请只说您的想法，不评论别人。' });
    await act('sortStatement', said, 'sorting', { kindId: kinds[0].id });
    const device = { headers: { 'Mashang-Device': '5b0c6f0e-8f0a-4a55-9d1e-3f4b1f6a2c11' } };
    await record('voteOnStatement', 'POST', `/api/v1/statements/${said.id}/votes`, { ...device, body: { choice: 'agree' } });
    await record('listOwnVotes', 'GET', `${at}/votes`, device);
    await act('mergeStatement', same, 'merger', { intoId: said.id });
    await act('separateStatement', same, 'separation', {});
    await record('getStatement', 'GET', `/api/v1/statements/${rude.id}`, withReceipt(rude.receipt));
    await record('withdrawStatement', 'POST', `/api/v1/statements/${same.id}/withdrawal`, { ...withReceipt(same.receipt), body: {} });
    await record('closeDiscussion', 'POST', `/api/v1/discussions/${id}/closing`, { ...clerk, body: {} });
    for (const [name, kept] of Object.entries(operations)) if (OWN.test(name)) settle(kept);
}

/** What is made up anew in each run becomes the same in each. */
function settle(value) {
    if (!value || typeof value !== 'object') return;
    for (const [key, item] of Object.entries(value)) {
        if (key in MADE_UP && typeof item === 'string') value[key] = MADE_UP[key];
        else settle(item);
    }
}
