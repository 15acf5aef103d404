// Proposals after filing: to their units, over objection, extension and reply, to the rating, the second handling and the promise.

import { document } from './samples.mjs';

export async function handling({ record, http, session, signIn, office, member, officer, committeeId }) {
    const leader = session((await signIn('leader')).token);
    const dispatcher = session((await signIn('dispatcher')).token);
    const call = (operationId, method, path, who, body) => record(operationId, method, `/api/v1/${path}`, { ...who, body });
    const does = async (method, path, who, body) => (await http(method, `/api/v1/${path}`, { ...who, body })).content;
    const day = (days) => new Date(Date.now() + days * 86400000).toISOString().slice(0, 10);
    const sessions = await does('GET', `plenary-sessions?committee=${committeeId}&limit=20`, office);
    const { id: sessionId } = sessions.items.find((it) => it.open);
    const own = (await does('GET', 'me', officer)).unitIds[0];
    const units = (await does('GET', 'units?limit=5', office)).items.map((it) => it.id);
    const unitId = own ?? units[0];
    const other = units.find((it) => it !== unitId);

    const filed = async (subject) => {
        const { id } = await does('POST', 'proposals', member, {
            sessionId, text: {
                kind: 'member', category: 'resources_and_environment', subject, situation: '沿线步道断断续续，居民绕行机动车道。',
                analysis: '各段由不同单位分期建设，缺少统一规划。', recommendations: '统一规划，分段贯通，先修学校和医院附近。',
            },
        });
        await does('POST', `proposals/${id}/submission`, member, {});
        await does('POST', `proposals/${id}/examination`, office, {});
        await does('POST', `proposals/${id}/filing`, office, {});
        return id;
    };
    const assign = (id, body) => call('assignProposal', 'POST', `proposals/${id}/assignment`, dispatcher, body);
    const part = async (id, of) => (await does('GET', `proposals/${id}/assignments`, office)).items.filter((it) => it.unitId === of).pop().id;
    const act = (operationId, id, path, body, who = officer) => call(operationId, 'POST', `proposal-assignments/${id}/${path}`, who, body);
    const reply = {
        resultClass: 'b', number: '城水函〔2026〕12号', content: '步道一期已列入年度计划，二期正在勘察。',
        promise: '建成一期三公里', promisedOn: day(90),
    };
    const handled = async (id, words) => {
        const at = await part(id, unitId);
        await act('signProposalAssignment', at, 'signing', {});
        await act('contactProposer', at, 'contact', { content: '电话联系，约定周三面商。' });
        await act('replyToProposal', at, 'reply', words);
        return at;
    };

    const objected = await filed('打通沿河断头路');
    await assign(objected, { leadUnitId: unitId, note: '请按期答复。' });
    const first = await part(objected, unitId);
    await act('objectToProposalAssignment', first, 'objection', { reason: '该路段由市管，不属我局职责。' });
    await act('designateProposalUnit', first, 'designation', { reason: '按属地原则由你局牵头。' }, dispatcher);
    const moved = await filed('增设公交停靠站');
    await assign(moved, { leadUnitId: unitId });
    await act('reassignProposalUnit', await part(moved, unitId), 'reassignment', { unitId: other, reason: '职责在另一单位。' }, dispatcher);

    const id = await filed('贯通黄河沿线步道');
    await assign(id, { leadUnitId: unitId, assistingUnitIds: [other], note: '请主办单位先与提案者沟通。' });
    const lead = await part(id, unitId);
    const assisting = await part(id, other);
    await act('signProposalAssignment', assisting, 'signing', { recordedFor: '协办单位（电话）' }, office);
    await act('giveAssistingOpinion', assisting, 'opinion', { content: '绿化移植由我单位配合。', recordedFor: '协办单位（电话）' }, office);
    await act('signProposalAssignment', lead, 'signing', {});
    await act('askProposalExtension', lead, 'extension', { until: day(120), reason: '项目批复要等到秋季。' });
    await act('decideProposalExtension', lead, 'extension-decision', { granted: true, reason: '同意，请同时告知提案者。' }, dispatcher);
    await act('contactProposer', lead, 'contact', { content: '电话联系，约定周三面商。' });
    await act('recordProposerMeeting', lead, 'proposer-meetings', {
        heldOn: day(0), place: '滨河路段现场', attendees: '提案者、承办单位两人', content: '一起看了三处断点，确定先修学校附近。', agreement: 'agreed',
    });
    await act('reportProposalProgress', lead, 'progress', { stage: 'under_way', content: '完成测量，正在做方案。' });
    await call('remindProposalUnits', 'POST', 'proposal-assignments/reminders', office, { note: '请抓紧办理。', assignmentIds: [lead] });
    await call('listOversightLeaders', 'GET', `committees/${committeeId}/oversight-leaders`, office);
    await call('makeKeyProposal', 'POST', `proposals/${id}/key-proposal`, office, {
        leaderAccountId: (await does('GET', 'me', leader)).id, milestones: [{ title: '方案评审', dueOn: day(30) }],
    });
    await call('addProposalMilestone', 'POST', `proposals/${id}/milestones`, leader, { title: '实地督办', reachedOn: day(0), content: '现场协调移植事宜。' });
    const planned = (await does('GET', `proposals/${id}/milestones`, leader)).items.find((it) => !it.reachedOn);
    await call('reachProposalMilestone', 'POST', `proposals/${id}/milestones/${planned.id}/completion`, leader, { reachedOn: day(0), content: '方案通过评审。' });
    await call('listProposalMilestones', 'GET', `proposals/${id}/milestones`, member);
    await call('listKeyProposals', 'GET', 'key-proposals?mine=true&limit=1', leader);
    await act('replyToProposal', lead, 'reply', reply);
    const scan = new FormData();
    scan.append('file', new Blob([document()], { type: 'application/pdf' }), '答复函（盖章）.pdf');
    const { content: paper } = await http('POST', '/api/v1/documents', { ...officer, form: scan });
    await act('addProposalReplyPapers', lead, 'reply-papers', { papers: { documentIds: [paper.id], visibility: 'public' } });
    await call('printProposalReply', 'GET', `proposal-assignments/${lead}/reply/document`, member);
    await call('writeProposalReply', 'GET', `proposal-assignments/${lead}/reply/word-document`, officer);
    await call('askProposalFeedback', 'POST', `proposals/${id}/feedback-request`, office, { note: '请您评价。' });
    await call('rateProposal', 'POST', `proposals/${id}/rating`, member, {
        processRating: 'satisfied', resultRating: 'mostly_satisfied', comment: '沟通及时，盼早日贯通。',
    });
    await call('listProposalRatings', 'GET', `proposals/${id}/ratings`, member);
    await act('replyToProposalAgain', lead, 're-reply', { resultClass: 'b', content: '一期完成两公里，余下顺延两个月。' });
    await call('concludeProposal', 'POST', `proposals/${id}/conclusion`, office, { note: '阶段性办结。' });
    await call('trackProposal', 'POST', `proposals/${id}/tracking`, office, { promisedOn: day(150), note: '跟踪余下一公里。' });
    await call('listAssignmentsOfProposal', 'GET', `proposals/${id}/assignments`, member);
    await call('getProposalAssignment', 'GET', `proposal-assignments/${lead}`, officer);
    await call('listProposalAssignments', 'GET', 'proposal-assignments?state=replied&limit=1', office);

    await call('keepProposalClocks', 'POST', `committees/${committeeId}/proposal-clocks`, office, {
        objectionWorkdays: 5, contactWorkdays: 15, opinionMonths: 1, replyMonths: 3, longestReplyMonths: 6, secondReplyMonths: 1,
        feedbackRequestWorkdays: 3, feedbackWorkdays: 15, escalationWorkdays: 3,
    });
    await call('getProposalClocks', 'GET', `committees/${committeeId}/proposal-clocks`, office);

    const again = await filed('增设夜间照明');
    await assign(again, { leadUnitId: unitId });
    await handled(again, { resultClass: 'c', content: '资金未落实，留作参考。' });
    await does('POST', `proposals/${again}/feedback-request`, office, {});
    await does('POST', `proposals/${again}/rating`, member, { processRating: 'satisfied', resultRating: 'dissatisfied', comment: '没有说明原因。' });
    await does('POST', `proposals/${again}/assignment`, dispatcher, { leadUnitId: unitId, higherHand: '分管副区长' });
    await call('nameExcellentProposal', 'POST', `proposals/${again}/excellence`, office, { note: '调研扎实，建议可行。' });

    await does('POST', `proposals/${id}/publication-consent`, member, { agreed: true });
    await does('POST', `proposals/${id}/publication`, office, { published: true });
    await record('getPublicProposalHandling', 'GET', `/api/v1/public/proposals/${id}/handling`);
    await call('getHandlingFigures', 'GET', `plenary-sessions/${sessionId}/handling-figures`, office);
    await record('getPublicHandlingFigures', 'GET', `/api/v1/public/plenary-sessions/${sessionId}/handling-figures`);
    await call('listBusiestUnits', 'GET', `plenary-sessions/${sessionId}/busiest-units`, office);
    const hearing = (title) => call('planProposalHearing', 'POST', 'proposal-hearings', office, {
        sessionId, title, startsAt: `${day(12)}T01:30:00Z`, place: '政协会议室', unitIds: [unitId, other],
    });
    const held = await hearing('提案办理进展情况汇报座谈会');
    await call('recordProposalHearing', 'POST', `proposal-hearings/${held.id}/record`, dispatcher, { content: '两家单位汇报了进展，提案者当面提了三条意见。' });
    await call('getProposalHearing', 'GET', `proposal-hearings/${held.id}`, officer);
    const off = await hearing('第二次座谈会');
    await call('cancelProposalHearing', 'POST', `proposal-hearings/${off.id}/cancellation`, office, { reason: '与年度协商会合并召开。' });
    await call('listProposalHearings', 'GET', 'proposal-hearings?limit=1', office);
    const book = await call('writeProposalBook', 'POST', `plenary-sessions/${sessionId}/proposal-books`, office, {});
    let written = book;
    while (written.state === 'writing') {
        await new Promise((resolve) => setTimeout(resolve, 300));
        written = await does('GET', `proposal-books/${book.id}`, office);
    }
    await call('getProposalBook', 'GET', `proposal-books/${book.id}`, office);
    await call('fetchProposalBook', 'GET', `proposal-books/${book.id}/document`, office);
}
