// Opinion reports from a request's words to the issue, a level outside the system by hand, one inside by its inbox, the league.

export async function opinionReports({ record, http, session, signIn, clerk, office, member, venue }) {
    const cityOffice = session((await signIn('office-lanzhou')).token);
    const call = (operationId, method, path, who, body) => record(operationId, method, `/api/v1/${path}`, { ...who, body });
    const act = (operationId, id, path, who, body = {}) => call(operationId, 'POST', `opinion-reports/${id}/${path}`, who, body);
    const text = {
        title: '完善老旧小区电动车充电设施', situation: '辖区二十三个老旧小区只有六处集中充电点，飞线充电屡禁不止，去年发生三起险情。',
        analysis: '产权分散，电力增容费用无人承担。', recommendations: '由街道牵头统一选址，供电部门减免增容费，物业负责日常管理。',
    };
    const given = { confidentialityConfirmed: true, visibility: 'public', authorAgrees: true, express: true, ...text };
    const draft = (who, body) => call('draftOpinionReport', 'POST', 'opinion-reports', who, body);

    const { items } = (await http('GET', '/api/v1/requests?limit=1', clerk)).content;
    const fromRequest = await draft(clerk, {
        confidentialityConfirmed: true, visibility: 'public', origin: { kind: 'request', id: items[0].id },
    });
    await act('recordResidentConsent', fromRequest.id, 'resident-consent', clerk, { consent: 'given', how: '电话' });
    const drafted = await draft(member, given);
    await record('changeOpinionReport', 'PUT', `/api/v1/opinion-reports/${drafted.id}`, {
        headers: { ...member.headers, 'If-Match': '"0"' }, body: { visibility: 'public', express: true, authorAgrees: true, ...text },
    });
    const submit = (id) => act('submitOpinionReport', id, 'submission', member, { note: '已向供电部门核实。' });
    const screen = (id) => act('screenOpinionReport', id, 'screening', office, { note: '一事一报，情况清楚。' });
    await submit(drafted.id);
    await screen(drafted.id);
    const refusal = { reasonCode: 'facts_unclear', reason: '请写明是哪二十三个小区。' };
    await act('returnOpinionReport', drafted.id, 'return', office, refusal);
    await act('redraftOpinionReport', drafted.id, 'redrafting', member);
    await submit(drafted.id);
    await screen(drafted.id);
    await act('reviseOpinionReport', drafted.id, 'revisions', office, {
        ...text, title: `关于${text.title}的建议`, note: '规范标题。',
    });
    await call('listOpinionReportRevisions', 'GET', `opinion-reports/${drafted.id}/revisions`, office);
    await call('compareOpinionReportRevisions', 'GET', `opinion-reports/${drafted.id}/revisions/2/difference?from=0`, office);
    await call('listSimilarOpinionReports', 'GET', `opinion-reports/${drafted.id}/similar`, office);
    await act('issueOpinionReport', drafted.id, 'issue', office, { note: '同意签发。' });
    await call('printOpinionReport', 'GET', `opinion-reports/${drafted.id}/document`, office);
    await act('publishOpinionReport', drafted.id, 'publication', office);
    await record('getPublicOpinionReport', 'GET', `/api/v1/public/opinion-reports/${drafted.id}`);
    await record('listPublicOpinionReports', 'GET', '/api/v1/public/opinion-reports?q=充电设施&limit=1');
    await act('withdrawOpinionReportPublication', drafted.id, 'publication-withdrawal', member, { note: '正在进一步核实。' });

    await act('forwardOpinionReport', drafted.id, 'forwarding', office, { level: 'city', note: '涉及全市，请阅。' });
    const inbox = await call('listAdoptions', 'GET', 'adoptions?received=true&state=forwarded&limit=1', cityOffice);
    const { id } = inbox.items[0];
    const decide = (operationId, path, body) => call(operationId, 'POST', `adoptions/${id}/${path}`, cityOffice, body);
    await decide('decideAdoption', 'decision', { adopted: true, evidence: '市政协《社情民意》第十二期' });
    await decide('instructAdoption', 'instruction', { instructor: '分管副市长', instruction: '请市住建局研究办理。', instructedOn: '2026-01-05' });
    await decide('assignAdoption', 'assignment', { unitName: '市住房和建设局', dueOn: '2026-03-31', note: '请于月底前反馈。' });
    await decide('answerAdoption', 'feedback', { content: '已选定十二处新建点位，上半年投用。', recordedFor: '市住房和建设局（电话）' });
    await call('getAdoption', 'GET', `adoptions/${id}`, member);
    await call('getOpinionReport', 'GET', `opinion-reports/${drafted.id}`, member);
    await act('archiveOpinionReport', drafted.id, 'archive', office);
    await call('listOpinionReports', 'GET', 'opinion-reports?state=archived&limit=1', office);

    const refused = await draft(member, given);
    await submit(refused.id);
    await screen(refused.id);
    await act('rejectOpinionReport', refused.id, 'rejection', office, { reasonCode: 'already_reported', reason: '上月已报同一事项。' });
    const withdrawn = await draft(member, given);
    await act('withdrawOpinionReport', withdrawn.id, 'withdrawal', member, { note: '情况已经解决。' });

    const gates = `committees/${venue.committeeId}/express-gates`;
    await call('keepExpressGates', 'POST', gates, office, { collectDay: 20, triageDay: 25 });
    await call('getExpressGates', 'GET', gates, office);
    await call('getExpressCycle', 'GET', `committees/${venue.committeeId}/express-cycle`, office);
    const { content } = await http('GET', `/api/v1/committees/${venue.committeeId}`, office);
    const above = `committees/${content.parentId}`;
    await call('getOpinionReportLeague', 'GET', `${above}/opinion-report-league`, cityOffice);
    await call('keepOpinionReportScores', 'POST', `${above}/opinion-report-scores`, cityOffice, {
        items: [{ event: 'adopted', level: 'city', points: 5 }],
    });
    await call('getOpinionReportScores', 'GET', `${above}/opinion-report-scores`, cityOffice);
}
