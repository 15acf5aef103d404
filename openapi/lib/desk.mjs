// Records what staff do beside the moves of one request: notes, templates, many at once; see record-examples.mjs.
export async function desk({ record, http, other, path, clerk, memberId, venue }) {
    await record('noteOnRequest', 'POST', `${path}/notes`, { ...clerk, body: { content: '住户白天上班，晚上七点后再打电话。' } });
    const mistaken = await http('POST', `${path}/notes`, { ...clerk, body: { content: '住户白天在家。' } });
    const note = `${path}/notes/${mistaken.content.id}`;
    await record('correctRequestNote', 'POST', `${note}/correction`, { ...clerk, body: { content: '住户上午在家。' } });
    await record('withdrawRequestNote', 'POST', `${note}/withdrawal`, { ...clerk, body: {} });
    await record('listRequestNotes', 'GET', `${path}/notes?limit=20`, clerk);

    const body = { scope: 'venue', venueId: venue.id, name: '约上门看', text: '您好，{编号}“{标题}”我们收到了，{经办人}［什么时候］到{地点}看一看。' };
    const template = await record('writeAnswerTemplate', 'POST', '/api/v1/answer-templates', { ...clerk, body });
    const at = `/api/v1/answer-templates/${template.id}`;
    await record('changeAnswerTemplate', 'PUT', at, {
        headers: { ...clerk.headers, 'If-Match': '"0"' }, body: { name: '上门看', text: body.text },
    });
    await record('listAnswerTemplates', 'GET', `/api/v1/answer-templates?request=${path.split('/').pop()}&limit=2`, clerk);
    await record('removeAnswerTemplate', 'DELETE', at, clerk);

    await record('readPastedText', 'POST', '/api/v1/requests/pasted-drafts', {
        ...clerk,
        body: { venueId: venue.id, text: '三单元李姐 11月20日 早上8:30\n东岗西路12号院门口的路灯坏了三盏，晚上看不见，电话 13909310000 [图片]' },
    });
    const link = await record('makeStatusLink', 'POST', `${path}/status-link`, { ...clerk, body: {} });
    await record('getRequestStatus', 'GET', `/api/v1/status-links/${link.code}`);
    await record('endStatusLink', 'DELETE', `${path}/status-link`, clerk);
    await record('watchRequest', 'POST', `${path}/watch`, { ...clerk, body: {} });
    await record('getWatch', 'GET', `${path}/watch`, clerk);
    await record('unwatchRequest', 'DELETE', `${path}/watch`, clerk);

    const [one, changed] = [await other(), await other()];
    for (const { at: each } of [one, changed]) await http('POST', `${each}/acceptance`, { ...clerk, body: {} });
    const requests = [];
    for (const { at: each } of [one, changed]) {
        const { id, updatedAt } = (await http('GET', each, clerk)).content;
        requests.push({ id, updatedAt });
    }
    await http('POST', `${changed.at}/messages`, { ...changed.by, body: { content: '又灭了一盏。' } });
    await record('assignRequests', 'POST', '/api/v1/requests/assignments', {
        ...clerk, body: { requests, memberId, reason: '都在南关什字一带，请一次看完。' },
    });
}

/** To a unit, its objection, and who rules on that. */
export async function dispatching({ record, http, other, clerk, member, officer, dispatcher, memberId }) {
    const units = await record('listUnits', 'GET', `/api/v1/units?q=${encodeURIComponent('城')}&limit=2`, clerk);
    const dispatched = await other();
    await http('POST', `${dispatched.at}/acceptance`, { ...clerk, body: {} });
    await http('POST', `${dispatched.at}/assignment`, { ...clerk, body: { memberId: memberId } });
    await http('POST', `${dispatched.at}/start`, { ...member, body: {} });
    const [lead, other2] = units.items;
    await record('dispatchRequest', 'POST', `${dispatched.at}/dispatch`, {
        ...clerk, body: { leadUnitId: lead.id, assistingUnitIds: [other2.id], note: '请先现场查看。' },
    });
    await record('objectToDispatch', 'POST', `${dispatched.at}/objection`, { ...officer, body: { reason: '这一段路灯没有移交我局。' } });
    await record('designateUnit', 'POST', `${dispatched.at}/designation`, {
        ...dispatcher, body: { leadUnitId: lead.id, reason: '移交手续上月已办完，由城市管理局负责。' },
    });
}
