// Records what a resident may know, take, correct and erase; see record-examples.mjs.
export async function privacy({ record, path, resident, clerk }) {
    await record('revealContact', 'POST', `${path}/contact-reveals`, { ...clerk, body: { reason: '路灯编号不清楚，回电核实位置。' } });
    await record('listDataAccesses', 'GET', `${path}/data-accesses`, resident);
}
