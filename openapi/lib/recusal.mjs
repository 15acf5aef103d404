// Records who is kept away from a request; see record-examples.mjs.
export async function recusal({ http, record, other, clerk, chief, office, memberId }) {
    const { at } = await other({ title: '物业公司收费不公开' });
    await http('POST', `${at}/acceptance`, { ...clerk, body: {} });
    await http('POST', `${at}/assignment`, { ...clerk, body: { memberId } });
    await record('listNameablePeople', 'GET', `${at}/recusals/people?q=`, clerk);
    const ordered = await record('recuse', 'POST', `${at}/recusals`, {
        ...chief, body: { kind: 'ordered', memberId, reason: '这位委员是该物业公司的负责人，按规定回避。' },
    });
    await record('listRecusals', 'GET', `${at}/recusals`, office);
    await record('liftRecusal', 'POST', `${at}/recusals/${ordered.id}/lifting`, { ...office, body: { reason: '核实后是同名的另一家公司。' } });
}
