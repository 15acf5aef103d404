// Records reception days, from the rota to the record that becomes a request; see record-examples.mjs.
const DAY = 86400000;
const CHINA = 8 * 3600000;
const inDays = (days) => new Date(Date.now() + CHINA + days * DAY).toISOString().slice(0, 10);

export async function reception({ record, operations, withReceipt, submit, venue, consent, clerk, chief, office }) {
    const rota = `/api/v1/venues/${venue.id}/rota`;
    await record('getRota', 'GET', rota, clerk);
    await record('changeRota', 'PUT', rota, {
        headers: { ...chief.headers, 'If-Match': '"1"' },
        body: {
            membersPerDay: 2,
            least: { days: 1, period: 'month' },
            rules: [{ recurrence: 'FREQ=MONTHLY;BYMONTHDAY=20', startsOn: inDays(0), from: '09:00', to: '11:30', capacity: 12 }],
        },
    });
    await record('runRota', 'POST', `${rota}/runs`, { ...clerk, body: { until: inDays(240) } });
    await record('listReceptionFrequency', 'GET', `/api/v1/committees/${venue.committeeId}/reception-frequency?limit=2`, office);
    const days = '/api/v1/reception-days';
    await record('listReceptionDays', 'GET', `${days}?venue=${venue.id}&state=planned&from=${inDays(0)}&until=${inDays(200)}&limit=2`, clerk);
    const coming = await record('listPublicReceptionDays', 'GET', `/api/v1/public/reception-days?venue=${venue.id}&limit=5`);
    const next = coming.items.find((day) => day.bookable);
    await record('getPublicReceptionDay', 'GET', `/api/v1/public/reception-days/${next.id}`);
    await record('getVenueCalendar', 'GET', `/api/v1/public/venues/${venue.id}/reception-days.ics`);
    await record('getMemberCalendar', 'GET', `/api/v1/public/members/${next.members[0].id}/reception-days.ics`);
    for (const id of ['getVenueCalendar', 'getMemberCalendar']) operations[id].responses[200] = '（text/calendar 文件的内容）';

    await planned({ record, days, venue, clerk, chief, memberIds: next.members.map((one) => one.id) });
    const request = await submit({ attachmentIds: [] });
    await record('bookAboutRequest', 'POST', `/api/v1/requests/${request.id}/appointments`, {
        ...withReceipt(request.receipt), body: { dayId: next.id, name: '王女士', phone: '13909310023', consentVersion: consent.version },
    });
    const booked = await booking({ record, day: `${days}/${next.id}`, consent, clerk });
    await held({ record, days, venue, consent, clerk });
    return booked;
}

async function planned({ record, days, venue, clerk, chief, memberIds }) {
    const add = (day) => record('addReceptionDay', 'POST', days, {
        ...clerk, body: { venueId: venue.id, heldOn: inDays(day), from: '14:30', to: '16:30', place: '一楼会客厅', capacity: 10, memberIds },
    });
    const day = await add(34);
    const path = `${days}/${day.id}`;
    await record('getReceptionDay', 'GET', path, clerk);
    await record('changeDuties', 'POST', `${path}/duties`, { ...clerk, body: { memberIds: memberIds.slice().reverse(), reason: '两位委员换了先后。' } });
    await record('publishReceptionDay', 'POST', `${path}/publication`, { ...clerk, body: {} });
    await record('rescheduleReceptionDay', 'POST', `${path}/rescheduling`, {
        ...chief, body: { heldOn: inDays(36), from: '15:00', to: '17:00', reason: '会客厅当天检修线路。' },
    });
    const other = await add(41);
    await record('cancelReceptionDay', 'POST', `${days}/${other.id}/cancellation`, { ...chief, body: { reason: '与全区统一活动冲突。' } });
}

async function booking({ record, day, consent, clerk }) {
    const book = (phone) => record('bookAppointment', 'POST', `${day}/appointments`, {
        body: { name: '王女士', phone, topic: '楼道照明', consentVersion: consent.version },
    });
    const booked = await book('13909310021');
    const receipt = { headers: { 'Mashang-Receipt': booked.receipt } };
    const path = `/api/v1/appointments/${booked.id}`;
    await record('getAppointment', 'GET', path, receipt);
    await record('lookUpAppointment', 'POST', '/api/v1/appointments/lookup', { body: { receipt: booked.receipt } });
    await record('confirmAppointment', 'POST', `${path}/confirmation`, { ...clerk, body: {} });
    await record('listAppointments', 'GET', `${day}/appointments?state=confirmed&limit=2`, clerk);
    await record('cancelAppointment', 'POST', `${path}/cancellation`, { ...receipt, body: { reason: '当天要去外地。' } });
    await record('eraseAppointment', 'POST', `${path}/erasure`, { ...receipt, body: { scope: 'everything' } });
    return book('13909310022');
}

/** The demonstration has a day that has just begun, with people who booked. */
async function held({ record, days, venue, consent, clerk }) {
    const today = await record('listReceptionDays', 'GET', `${days}?venue=${venue.id}&state=published&from=${inDays(0)}&until=${inDays(0)}`, clerk);
    const day = `${days}/${today.items[0].id}`;
    const expected = (await record('listAppointments', 'GET', `${day}/appointments?limit=5`, clerk)).items;
    await record('checkInAppointment', 'POST', `/api/v1/appointments/${expected[0].id}/check-in`, { ...clerk, body: {} });
    await record('checkIn', 'POST', `${day}/check-ins`, { ...clerk, body: { ticket: expected[1].ticket } });
    await record('openReceptionDay', 'POST', `${day}/opening`, { ...clerk, body: {} });
    await record('missAppointment', 'POST', `/api/v1/appointments/${expected[1].id}/no-show`, { ...clerk, body: {} });
    const walkIn = await record('takeWalkIn', 'POST', `${day}/walk-ins`, {
        ...clerk, body: { name: '李先生', topic: '非机动车停放', consentVersion: consent.version },
    });
    const said = { content: '三号楼门口的非机动车停不下，挤在消防通道上。', reply: '本周和物业现场看，先划出停放线。' };
    const kept = await record('receiveVisitor', 'POST', `/api/v1/appointments/${expected[0].id}/reception`, { ...clerk, body: said });
    await record('receiveVisitor', 'POST', `/api/v1/appointments/${walkIn.id}/reception`, { ...clerk, body: { content: said.content } });
    await record('fileReceptionRecord', 'POST', `/api/v1/reception-records/${kept.id}/request`, {
        ...clerk, body: { title: '消防通道被非机动车占用', wantsReply: true, aboutStaff: false, visibility: 'private' },
    });
    await record('getReceptionRecord', 'GET', `/api/v1/reception-records/${kept.id}`, clerk);
    await record('listReceptionRecords', 'GET', `${day}/records?limit=2`, clerk);
    await record('printSignInSheet', 'GET', `${day}/sign-in-sheet`, clerk);
    await record('printReceptionRecord', 'GET', `${day}/record-sheet`, clerk);
    await record('closeReceptionDay', 'POST', `${day}/closure`, { ...clerk, body: {} });
}
