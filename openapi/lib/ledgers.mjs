// Records ledgers, the month's report and what everybody sees of what was done.

export async function ledgers({ record, venue, memberId, clerk, member, office }) {
    const month = new Date(Date.now() + 8 * 3600000).toISOString().slice(0, 7);
    const here = `/api/v1/venues/${venue.id}`;
    const theirs = `/api/v1/members/${memberId}/ledger`;
    await record('listLedger', 'GET', `${here}/ledger?month=${month}&limit=1`, clerk);
    await record('printLedger', 'GET', `${here}/ledger/document?month=${month}&state=answered`, clerk);
    await record('listMemberLedger', 'GET', `${theirs}?month=${month}&limit=1`, member);
    await record('printMemberLedger', 'GET', `${theirs}/document?layout=deeds&state=answered`, member);
    await record('getMonthlyReport', 'GET', `${here}/monthly-report`, clerk);
    await record('printMonthlyReport', 'GET', `${here}/monthly-report/document`, clerk);
    await record('getVenueOverview', 'GET', `/api/v1/committees/${venue.committeeId}/venue-overview`, office);
    await record('listPublicDeeds', 'GET', `/api/v1/public/deeds?venue=${venue.id}&limit=1`);
}
