// Records what offices and administrators do with members, venues and standards.
import { picture } from './samples.mjs';

/** @returns the refusal of a change that does not say which version it saw */
export async function organisation({ record, refuse, base, upload, office, city, venue }) {
    const call = (operationId, method, path, body) =>
        record(operationId, method, `/api/v1/${path}`, body === undefined ? office : { ...office, body });
    /** Sends the tag the caller has just seen. */
    const change = async (operationId, path, seenAt, body) => {
        const seen = await fetch(`${base}/api/v1/${seenAt}`, { headers: office.headers });
        await seen.arrayBuffer();
        return record(operationId, 'PUT', `/api/v1/${path}`, {
            headers: { ...office.headers, 'If-Match': seen.headers.get('etag') }, body,
        });
    };
    const committeeId = venue.committeeId;

    const lanzhou = await record('listCommittees', 'GET', '/api/v1/committees?divisionCode=6201&limit=2');
    const above = lanzhou.items.find((it) => it.level === 'city');
    await record('getCommittee', 'GET', `/api/v1/committees/${committeeId}`);
    await call('getCommitteeRecord', 'GET', `committees/${committeeId}/record`);
    await record('foundCommittee', 'POST', '/api/v1/committees', { ...city, body: {
        parentId: above.id, code: 'LZXQ', name: '兰州新区政协工委', officialName: '中国人民政治协商会议兰州市委员会兰州新区工作委员会',
        level: 'county', divisionCode: '620100', phone: '0931-5550177',
    } });
    const own = `committees/${committeeId}`;
    await change('changeCommittee', own, `${own}/record`, {
        name: '城关区政协', officialName: '中国人民政治协商会议兰州市城关区委员会', phone: '0931-5550102',
    });
    await call('getCategoryPlan', 'GET', `${own}/categories`);
    await change('keepCategories', `${own}/categories`, `${own}/categories`, { own: [{ areaCode: 'urban', name: '院落围墙', nameEn: 'Courtyard walls' }], retired: ['law.pets'] });
    await change('keepSectors', `${own}/sectors`, `${own}/record`, {
        items: [{ code: 'cpc', label: '中共' }, { code: 'non_party', label: '无党派人士' }, { code: 'medicine_health', label: '医卫界' }],
    });
    await change('keepSpecialCommittees', `${own}/special-committees`, `${own}/record`, {
        items: [{ name: '提案委员会' }, { name: '社会法制和民族宗教委员会' }],
    });
    await change('keepTerms', `${own}/terms`, `${own}/record`, { items: [{
        number: 10, since: '2021-10-20', sessions: [{ number: 5, opensOn: '2026-01-12', closesOn: '2026-01-15' }],
    }] });

    const described = {
        number: 'CG-2026-0107', name: '杨晓梅', levels: ['city', 'county'], sectorCode: 'medicine_health',
        expertise: ['儿童保健', '疫苗接种'], languages: ['zh'], title: '区妇幼保健院副主任医师', introduction: '二十年儿保门诊，愿意上门讲课。',
    };
    const appointed = await call('appointMember', 'POST', 'members', { committeeId, ...described });
    const at = `members/${appointed.id}`;
    await call('getMemberRecord', 'GET', `${at}/record`);
    const refusal = await refuse(428, 'PUT', `/api/v1/${at}`, { ...office, body: described });
    await change('changeMember', at, `${at}/record`, { ...described, title: '区妇幼保健院主任医师' });
    const placed = await call('placeMember', 'POST', `${at}/placements`, {
        venueId: venue.id, since: '2026-11-01', hours: [{ weekday: 2, from: '09:00', to: '11:30' }],
    });
    await change('changePlacement', `${at}/placements/${placed.placements[0].id}`, `${at}/record`, {
        since: '2026-11-01', until: '2027-12-31', hours: [{ weekday: 2, from: '14:30', to: '17:00' }],
    });
    await change('planLeave', `${at}/leave`, `${at}/record`, { items: [{ from: '2027-02-01', to: '2027-02-14' }] });
    await call('retireMember', 'POST', `${at}/retirement`, {});
    await call('reinstateMember', 'POST', `${at}/reinstatement`, {});
    await call('listCommitteeMembers', 'GET', `committees/${committeeId}/members?active=true&limit=2`);

    const opened = await call('openVenue', 'POST', 'venues', {
        committeeId, kind: 'studio', studioCategory: 'thematic', name: '杨晓梅委员工作室', brand: '健康有约', divisionCode: venue.divisionCode,
        address: '永昌路社区卫生服务站二楼', phone: '0931-5550233', openingHours: '每周二 9:00–11:30', point: { lat: 36.0602, lon: 103.8397 },
    });
    const here = `venues/${opened.id}`;
    await call('getVenueRecord', 'GET', `${here}/record`);
    await change('changeVenue', here, `${here}/record`, {
        kind: 'studio', studioCategory: 'thematic', name: '杨晓梅委员工作室', brand: '健康有约', divisionCode: venue.divisionCode,
        address: '永昌路社区卫生服务站二楼东侧', phone: '0931-5550233', openingHours: '每周二 9:00–11:30、14:30–17:00',
        groupLink: 'https://weixin.qq.com/g/example',
    });
    await change('correctVenueDetails', `${here}/details`, `${here}/record`, { brand: '健康有约', phone: '0931-5550234', openingHours: '每周二、周五 9:00–11:30' });
    const logo = await upload(picture(), 'image/png');
    const photo = await upload(picture(), 'image/png');
    await change('hangVenuePhotos', `${here}/photos`, `${here}/record`, { logoId: logo.id, photoIds: [photo.id] });
    await call('listCommitteeVenues', 'GET', `committees/${committeeId}/venues?limit=2`);

    const unit = await call('openUnit', 'POST', 'units', { committeeId, kind: 'department', name: '城关区园林绿化局', phone: '0931-5550129' });
    const bureau = `units/${unit.id}`;
    await call('getUnitRecord', 'GET', `${bureau}/record`);
    await change('changeUnit', bureau, `${bureau}/record`, { kind: 'department', name: '城关区园林绿化局', phone: '0931-5550130' });
    await call('closeUnit', 'POST', `${bureau}/closure`, {});
    await call('reopenUnit', 'POST', `${bureau}/reopening`, {});
    await call('listCommitteeUnits', 'GET', `committees/${committeeId}/units?limit=2`);

    const items = [{ code: 'sign', text: '有统一标牌' }, { code: 'ledger', text: '有工作台账' }];
    const set = await call('makeStandardSet', 'POST', 'standard-sets', { committeeId, name: '工作室标准', items });
    const standard = `standard-sets/${set.id}`;
    await call('getStandardSet', 'GET', standard);
    await change('changeStandardSet', standard, standard, { name: '工作室标准', items: [...items, { code: 'duty', text: '有值班安排' }] });
    await call('listStandardSets', 'GET', `standard-sets?committee=${committeeId}`);
    const checklist = `${here}/conformance/${set.id}`;
    await call('getConformance', 'GET', checklist);
    const evidence = await upload(picture(), 'image/png');
    await change('checkConformance', checklist, checklist, {
        items: [{ code: 'sign', met: true, note: '门口已挂牌。', photoIds: [evidence.id] }, { code: 'ledger', met: false, note: '正在补记。' }],
    });
    await call('listConformance', 'GET', `${here}/conformance`);

    const made = await call('makeExport', 'POST', 'exports', { list: 'members', format: 'xlsx', committeeId, active: true });
    await call('fetchExport', 'GET', `exports/${made.id}`);

    await call('getImportTemplate', 'GET', 'imports/template?list=members&format=xlsx');
    const sheet = (text) => {
        const form = new FormData();
        form.append('file', new Blob([text], { type: 'text/csv' }), 'members.csv');
        return record('checkImport', 'POST', `/api/v1/imports?list=members&committee=${committeeId}`, { ...office, form });
    };
    const until = async (id, state) => {
        for (let left = 100; left > 0; left--) {
            const now = await (await fetch(`${base}/api/v1/imports/${id}`, office)).json();
            if (now.state === state) return;
            await new Promise((wake) => setTimeout(wake, 100));
        }
        throw new Error(`import ${id} is not ${state}`);
    };
    const wrong = await sheet('姓名,级别,界别\n贺兰,市,医卫界\n贺兰,区,航天界\n');
    await until(wrong.id, 'refused');
    await call('listImportProblems', 'GET', `imports/${wrong.id}/problems?limit=2`);
    const right = await sheet('姓名,级别,界别,专长,站室\n贺兰芝,市、区县,医卫界,儿童保健,\n');
    await until(right.id, 'checked');
    await call('executeImport', 'POST', `imports/${right.id}/execution`, {});
    await until(right.id, 'done');
    await call('getImport', 'GET', `imports/${right.id}`);
    return refusal;
}
