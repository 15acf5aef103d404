// Records what a resident may know, take, correct and erase; see record-examples.mjs.
export async function privacy({ http, record, path, resident, clerk }) {
    const { content: report } = await http('POST', '/api/v1/opinion-reports', {
        ...clerk, body: { confidentialityConfirmed: true, visibility: 'public', origin: { kind: 'request', id: path.split('/').pop() } },
    });
    await record('listWordsUses', 'GET', `${path}/words`, resident);
    await record('answerForWords', 'POST', `${path}/words-consent`, { ...resident, body: { kind: 'opinion_report', id: report.id, agreed: true } });
    await record('revealContact', 'POST', `${path}/contact-reveals`, { ...clerk, body: { reason: '路灯编号不清楚，回电核实位置。' } });
    await record('listDataAccesses', 'GET', `${path}/data-accesses`, resident);
    await record('correctContact', 'POST', `${path}/contact-correction`, {
        ...resident, body: { contact: { name: '王女士', phone: '13909310001' } },
    });
    await record('getPublicSummary', 'GET', `${path}/public-summary`, clerk);
    await record('changePublicSummary', 'PUT', `${path}/public-summary`, {
        headers: { ...clerk.headers, 'If-Match': '"0"' },
        body: { title: '南关什字北边路灯不亮', content: '南关什字往北的几盏路灯不亮，晚上走路看不清。', answer: '线缆已经更换，路灯全部亮了。' },
    });
    await record('withdrawPublication', 'POST', `${path}/publication-withdrawal`, { ...resident, body: {} });
    await record('getPersonalData', 'GET', `${path}/personal-data`, resident);
    await record('getPersonalDataArchive', 'GET', `${path}/personal-data/archive`, resident);
}

/** What is over can be erased. */
export async function erasure({ http, record, path, resident, admin, committeeId }) {
    await record('eraseRequest', 'POST', `${path}/erasure`, { ...resident, body: { scope: 'everything' } });
    await record('listErasures', 'GET', `/api/v1/committees/${committeeId}/erasures?limit=2`, admin);
    const policy = `/api/v1/committees/${committeeId}/retention-policy`;
    await record('getRetentionPolicy', 'GET', policy);
    const body = { contactMonths: 12, attachmentMonths: 24, contentMonths: 60 };
    await record('changeRetentionPolicy', 'PUT', policy, { headers: { ...admin.headers, 'If-Match': '"0"' }, body });
    await record('getConsentNotice', 'GET', '/api/v1/consent-notices/2026-11');
    const text = (await http('GET', '/api/v1/consent-notices/2026-11')).content;
    await record('publishConsentNotice', 'POST', '/api/v1/consent-notices', {
        ...admin,
        body: { version: '2030-01', committeeId, textZh: text.textZh, textEn: text.textEn, validFrom: '2030-01-01T00:00:00+08:00' },
    });
    await record('listConsentNotices', 'GET', `/api/v1/consent-notices?committee=${committeeId}`, admin);
}
