// A session that takes proposals, one from the draft over cosigners to the filing and to everybody's eyes, and what else an
// examiner decides.

export async function proposals({ record, http, session, signIn, other, clerk, office, member, memberId }) {
    const call = (operationId, method, path, who, body) => record(operationId, method, `/api/v1/${path}`, { ...who, body });
    const cosigner = session((await signIn('member-m05')).token);
    const { memberId: cosignerId } = (await http('GET', '/api/v1/me', cosigner)).content;
    const { content: found } = await http('GET', '/api/v1/plenary-sessions?limit=1', {});
    const { committeeId } = found.items[0];
    const unitId = (await http('GET', '/api/v1/units?limit=1', office)).content.items[0].id;
    const inDays = (days) => new Date(Date.now() + days * 86400000).toISOString().replace(/\.\d+Z/, 'Z');
    const tagged = (who, version) => ({ ...who, headers: { ...who.headers, 'If-Match': `"${version}"` } });

    const opened = await call('openPlenarySession', 'POST', 'plenary-sessions', office, {
        committeeId, term: 10, number: 6, opensAt: inDays(-1), closesAt: inDays(30),
    });
    await call('movePlenarySession', 'PUT', `plenary-sessions/${opened.id}`, tagged(office, 0), { opensAt: inDays(-1), closesAt: inDays(60) });
    await record('listPlenarySessions', 'GET', `/api/v1/plenary-sessions?committee=${committeeId}&limit=1`);

    const text = {
        kind: 'joint', category: 'economy_and_construction', subject: '关于推进老旧小区加装电梯的提案',
        situation: '全区二〇〇〇年以前建成的六层以上住宅有四百多栋没有电梯。', analysis: '住户意见不一，补偿没有标准，部门各管一段。',
        recommendations: '一、出台补偿指导标准。二、设一个受理窗口。', suggestedUnitIds: [unitId],
    };
    const drafted = await call('draftProposal', 'POST', 'proposals', member, { sessionId: opened.id, text });
    const act = (operationId, id, path, body = {}, who = office) => call(operationId, 'POST', `proposals/${id}/${path}`, who, body);
    await call('writeProposal', 'PUT', `proposals/${drafted.id}`, tagged(member, 0), { sessionId: opened.id, text: { ...text, situation: `${text.situation}住着一万多位老人。` } });
    await act('inviteCosigners', drafted.id, 'cosigners', { memberIds: [cosignerId] }, member);
    await act('cosignProposal', drafted.id, 'cosignature', {}, cosigner);
    await act('submitProposal', drafted.id, 'submission', {}, member);
    await act('consentToPublication', drafted.id, 'publication-consent', { agreed: true }, member);
    await act('examineProposal', drafted.id, 'examination');
    await call('listSimilarProposals', 'GET', `proposals/${drafted.id}/similar`, office);
    await act('fileProposal', drafted.id, 'filing');
    await act('publishProposal', drafted.id, 'publication', { published: true });
    await call('getProposal', 'GET', `proposals/${drafted.id}`, member);
    await call('listProposals', 'GET', 'proposals?state=filed&limit=1', office);
    await record('listPublicProposals', 'GET', `/api/v1/public/proposals?committee=${committeeId}&limit=1`);
    await record('getPublicProposal', 'GET', `/api/v1/public/proposals/${drafted.id}`);
    const phone = '13909317777';
    await http('POST', '/api/v1/one-time-codes', { body: { phone, purpose: 'follow' } });
    const following = await record('followProposal', 'POST', `/api/v1/public/proposals/${drafted.id}/followers`, { body: { phone, oneTimeCode: '246810', language: 'zh-CN' } });
    await record('unfollowProposal', 'POST', `/api/v1/public/proposal-followers/${following.id}/end`, { body: { token: following.stopToken } });
    await record('getProposalStatistics', 'GET', `/api/v1/public/committees/${committeeId}/proposal-statistics`);

    const examined = async (subject) => {
        const body = { sessionId: opened.id, text: { ...text, kind: 'member', subject } };
        const { content } = await http('POST', '/api/v1/proposals', { ...member, body });
        await http('POST', `/api/v1/proposals/${content.id}/submission`, { ...member, body: {} });
        await http('POST', `/api/v1/proposals/${content.id}/examination`, { ...office, body: {} });
        return content.id;
    };
    const rejected = await examined('关于我家门前路灯的提案');
    await act('rejectFiling', rejected, 'filing-rejection', { reasonCode: 'personal_petition', reason: '反映的是一户的个案，请走信访渠道。' });
    await act('convertProposal', rejected, 'opinion-report', {}, member);
    await act('mergeProposal', await examined('关于老楼装电梯的提案'), 'merger', { proposalId: drafted.id, reason: '说的是同一件事，一并办理。' });
    const returned = await examined('关于电梯补偿标准的提案');
    await act('returnProposal', returned, 'return', { reason: '请补充全区的数据后再提交。' });
    await act('redraftProposal', returned, 'redraft', {}, member);
    await act('inviteCosigners', returned, 'cosigners', { memberIds: [cosignerId] }, member);
    await call('refuseCosignature', 'POST', `proposals/${returned}/cosignature-refusal`, cosigner, { note: '不了解情况。' });
    await call('dropCosigner', 'DELETE', `proposals/${returned}/cosigners/${cosignerId}`, member);
    await act('withdrawProposal', returned, 'withdrawal', { note: '准备继续调研。' }, member);

    const asked = await other();
    await http('POST', `${asked.at}/acceptance`, { ...clerk, body: {} });
    await http('POST', `${asked.at}/assignment`, { ...clerk, body: { memberId } });
    const origin = { kind: 'request', id: asked.at.split('/').pop(), wordsAllowed: false };
    const quoting = await call('draftProposal', 'POST', 'proposals', member, { sessionId: opened.id, origin });
    await act('recordWordsConsent', quoting.id, 'words-consent', { agreed: true, how: '电话里说可以用。' }, member);
}
