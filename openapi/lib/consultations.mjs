// Topics from a call to the approval, a consultation the whole way to the archive, a year's plan.
import { document } from './samples.mjs';

export async function consultations({ record, http, session, signIn, clerk, chief, office, member, venue, consent, memberId }) {
    const leader = session((await signIn('leader')).token);
    const call = (operationId, method, path, who, body) => record(operationId, method, `/api/v1/${path}`, { ...who, body });
    const inDays = (days) => new Date(Date.now() + days * 86400000);
    const day = (days) => inDays(days).toISOString().slice(0, 10);
    const { committeeId } = venue;

    const announced = await call('announceTopicCall', 'POST', 'topic-calls', clerk, {
        venueId: venue.id, title: '二〇二七年协商议题征集', description: '请提出您关心、需要大家一起商量的公共事务。',
        sources: ['open_call', 'member', 'party_government'], opensOn: day(0), closesOn: day(20),
    });
    await call('listTopicCalls', 'GET', 'topic-calls?limit=1', clerk);
    await record('listPublicTopicCalls', 'GET', `/api/v1/public/topic-calls?venue=${venue.id}&limit=1`);
    const proposal = {
        callId: announced.id, title: '老旧小区加装电梯',
        situation: '三号院六栋楼都没有电梯，七十岁以上的老人有四十多位，上下楼很难。',
        suggestion: '先在意见一致的单元试点，再推开。', consentVersion: consent.version,
    };
    const proposed = await record('proposeTopic', 'POST', '/api/v1/topics', { body: proposal });
    await record('getTopic', 'GET', `/api/v1/topics/${proposed.id}`, { headers: { 'Mashang-Receipt': proposed.receipt } });
    const other = async (title) => (await call('proposeTopic', 'POST', 'topics', clerk, { venueId: venue.id, title, situation: proposal.situation })).id;
    const verb = (operationId, id, path, who, body) => call(operationId, 'POST', `topics/${id}/${path}`, who, body);
    const screen = (id) => verb('screenTopic', id, 'screening', clerk, { note: '情况属实，涉及面广。' });
    await screen(proposed.id);
    await verb('approveTopic', proposed.id, 'approval', chief, {
        note: '列入今年协商。', publicTitle: '老楼怎样装上电梯', publicSummary: '楼上楼下意见不一，怎样商量出大家都能接受的办法。',
    });
    for (const [operationId, path, body] of [
        ['rejectTopic', 'rejection', { reasonCode: 'being_handled', reason: '住建部门已经在办，预计下月完工。' }],
        ['deferTopic', 'deferral', { reasonCode: 'not_ripe', reason: '等改造方案公布后再议。' }],
        ['mergeTopic', 'merger', { topicId: proposed.id, note: '说的是同一件事。' }],
    ]) {
        const id = await other('楼道照明');
        await screen(id);
        await verb(operationId, id, path, chief, body);
    }
    await call('listTopics', 'GET', 'topics?state=approved&limit=1', clerk);
    await record('listPublicTopics', 'GET', `/api/v1/public/topics?venue=${venue.id}&limit=1`);
    const own = { headers: { 'Mashang-Receipt': proposed.receipt } };
    await call('eraseTopic', 'POST', `topics/${proposed.id}/erasure`, own, { scope: 'contact' });
    await call('endTopicCall', 'POST', `topic-calls/${announced.id}/closure`, clerk, {});

    const unitId = (await http('GET', '/api/v1/units?limit=1', clerk)).content.items[0].id;
    const arrangement = {
        title: '老楼加装电梯怎样一致', format: 'meeting', level: 'village', visibility: 'public', plan: '先听住户，再听部门，最后逐项议。',
        place: '广武门街道协商议事室', startsAt: inDays(30).toISOString().replace(/\.\d+Z/, 'Z'), endsAt: inDays(30.1).toISOString().replace(/\.\d+Z/, 'Z'),
        participants: [{ kind: 'member', memberId }, { kind: 'unit', unitId }, { kind: 'resident', name: '三号院住户代表' }],
    };
    const plan = (body) => call('planConsultation', 'POST', 'consultations', clerk, body);
    const planned = await plan({ topicId: proposed.id, micro: false, plan: arrangement });
    const act = (operationId, id, path, body = {}, who = clerk) => call(operationId, 'POST', `consultations/${id}/${path}`, who, body);
    const change = { ...clerk, headers: { ...clerk.headers, 'If-Match': '"0"' } };
    await call('changeConsultation', 'PUT', `consultations/${planned.id}`, change, { ...arrangement, place: '三号院居民活动室' });
    const run = async (id) => {
        await act('researchConsultation', id, 'research', { note: '入户走访九个单元。' });
        const form = new FormData();
        form.append('file', new Blob([document()], { type: 'application/pdf' }), '三号院现状.pdf');
        const paper = await record('uploadDocument', 'POST', '/api/v1/documents', { ...clerk, form });
        await act('addMaterial', id, 'materials', { title: '三号院现状', content: '六栋楼、九个单元、一百零八户。', documentIds: [paper.id], visibility: 'public' });
        await record('getDocument', 'GET', `/api/v1/documents/${paper.id}`, clerk);
        await act('noticeConsultation', id, 'notice', { note: '请各方准时参加。' });
        await act('openConsultation', id, 'opening');
        await act('adjournConsultation', id, 'adjournment', { note: '补充采光测算后再议。' });
        await act('openConsultation', id, 'opening');
        const { participants } = await call('getConsultation', 'GET', `consultations/${id}`, clerk);
        await act('recordAttendance', id, 'attendance', { participantIds: participants.map((party) => party.id) });
        await act('minuteConsultation', id, 'minutes', {
            content: '到会二十一人。一单元住户同意先行试点。', consensus: 'partial',
            positions: [{ holder: '一楼住户', content: '担心采光，要求先测算再谈补偿。' }], publicMinutes: '一单元先行试点，补偿办法另议。',
        });
        await act('addOutcome', id, 'outcomes', {
            title: '一单元试点加装', content: '完成勘察、公示和开工手续。', unitId, dueOn: day(60), indicator: '已装电梯的单元', indicatorUnit: '个', before: 0,
        });
        await act('submitConsultation', id, 'submission', { note: '请审定。' });
        return participants;
    };
    const participants = await run(planned.id);
    await act('decideConsultation', planned.id, 'decision', { decision: 'adopted', reason: '同意先行试点。' }, leader);
    await act('implementConsultation', planned.id, 'implementation');
    const outcomes = await call('listOutcomes', 'GET', 'outcomes?answered=false&limit=1', clerk);
    await call('answerOutcome', 'POST', `outcomes/${outcomes.items[0].id}/answer`, clerk, {
        content: '勘察、公示已完成，本月开工。', after: 1, recordedFor: '区住房和建设局（电话）',
    });
    await act('rateConsultation', planned.id, 'ratings', { rating: 5, comment: '说到做到。', participantId: participants[2].id });
    await act('evaluateConsultation', planned.id, 'evaluation', { content: '议而有决、决而有行。' });
    await act('archiveConsultation', planned.id, 'archive');
    await call('listConsultations', 'GET', 'consultations?limit=1', member);
    await call('printMinutes', 'GET', `consultations/${planned.id}/minutes/document`, clerk);
    await record('listPublicConsultations', 'GET', `/api/v1/public/consultations?venue=${venue.id}&limit=1`);
    await record('getVenueConsultationCalendar', 'GET', `/api/v1/public/venues/${venue.id}/consultations.ics`);

    const refused = await plan({ topicId: proposed.id, micro: false, plan: arrangement });
    await run(refused.id);
    await act('decideConsultation', refused.id, 'decision', { decision: 'not_adopted', reason: '资金没有落实。' }, leader);
    await act('answerConsultation', refused.id, 'answer', { reason: '资金列入明年预算，届时再议。' });
    const called = await plan({ topicId: proposed.id, micro: false, plan: arrangement });
    await act('cancelConsultation', called.id, 'cancellation', { reason: '场地维修，另行通知。' }, chief);

    const clocks = `committees/${committeeId}/consultation-clocks`;
    await call('keepConsultationClocks', 'POST', clocks, office, {
        items: [{ level: 'village', noticeWorkdays: 5, materialsWorkdays: 3, minutesWorkdays: 5 }],
    });
    await call('getConsultationClocks', 'GET', clocks, office);

    const entry = { title: '老旧小区加装电梯', topicId: proposed.id, format: 'meeting', quarter: 2, lead: '社会法制委员会' };
    const draft = await call('draftConsultationPlan', 'POST', 'consultation-plans', office, {
        committeeId, year: 2027, title: '二〇二七年度协商计划', items: [entry],
    });
    const year = `consultation-plans/${draft.id}`;
    await call('changeConsultationPlan', 'PUT', year, { headers: { ...office.headers, 'If-Match': '"0"' } }, {
        title: '二〇二七年度协商计划', items: [entry, { title: '背街小巷照明', format: 'on_site', quarter: 3 }],
    });
    await call('submitConsultationPlan', 'POST', `${year}/submission`, office, {});
    await call('returnConsultationPlan', 'POST', `${year}/return`, leader, { reason: '第三季度再加一项民生议题。' });
    await call('submitConsultationPlan', 'POST', `${year}/submission`, office, {});
    await call('approveConsultationPlan', 'POST', `${year}/approval`, leader, {});
    await call('getConsultationPlan', 'GET', year, leader);
    await call('listConsultationPlans', 'GET', 'consultation-plans', leader);
}
