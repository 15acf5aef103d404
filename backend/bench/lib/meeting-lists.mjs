// Who asks for which list of reception days, topics, consultations and discussions.

/** The lists, by name. */
export async function meetingLists({ api, database, tokens }) {
  const as = (who) => (who ? { Authorization: `Bearer ${tokens[who]}` } : {});
  const get = (path, who) => () => api.get(path, as(who));
  const venue = await database.value("SELECT venue_id FROM qr_code WHERE code = 'guangwumen'");
  const committee = await database.value(`SELECT committee_id FROM venue WHERE id = '${venue}'`);
  const member = await database.value("SELECT member_id FROM account WHERE username = 'member'");
  const day = await database.value(`SELECT id FROM reception_day WHERE venue_id = '${venue}' AND state = 'archived' ORDER BY starts_at LIMIT 1`);
  const discussion = await database.value(`SELECT d.id FROM discussion d JOIN statement s ON s.discussion_id = d.id WHERE venue_id = '${venue}' GROUP BY d.id ORDER BY count(*) DESC LIMIT 1`);
  const today = new Date().toISOString().slice(0, 10);
  return {
    'reception days of a venue': get('/reception-days', 'clerk'),
    'reception days of a venue, from today': get(`/reception-days?from=${today}`, 'clerk'),
    'reception days of a venue, planned': get('/reception-days?state=planned', 'clerk'),
    'reception days of a committee': get('/reception-days', 'office'),
    'reception days of a committee, from today': get(`/reception-days?from=${today}`, 'office'),
    'reception days of a committee, planned': get('/reception-days?state=planned', 'office'),
    'reception days of a committee, of one venue': get(`/reception-days?venue=${venue}`, 'office'),
    'reception days of a member': get('/reception-days?mine=true', 'member'),
    'reception days, public': get('/public/reception-days'),
    'reception days, public, of a venue': get(`/public/reception-days?venue=${venue}`),
    'reception days, public, of a member': get(`/public/reception-days?member=${member}`),
    'reception days, public, of a division': get('/public/reception-days?divisionCode=6201'),
    'calendar of a venue': get(`/public/venues/${venue}/reception-days.ics`),
    'frequency of a committee': get(`/committees/${committee}/reception-frequency`, 'office'),
    'appointments of a day': get(`/reception-days/${day}/appointments`, 'clerk'),
    'appointments of a day, in one state': get(`/reception-days/${day}/appointments?state=received`, 'clerk'),
    'records of a day': get(`/reception-days/${day}/records`, 'clerk'),
    'topic calls of a venue': get('/topic-calls', 'clerk'),
    'topic calls, public': get('/public/topic-calls'),
    'topics of a venue': get('/topics', 'clerk'),
    'topics of a venue, proposed': get('/topics?state=proposed', 'clerk'),
    'topics of a committee': get('/topics', 'office'),
    'topics of a committee, deferred': get('/topics?state=deferred', 'office'),
    'topics of a committee, of one venue': get(`/topics?venue=${venue}`, 'office'),
    'topics of a member': get('/topics', 'member'),
    'topics, public': get('/public/topics'),
    'topics, public, of a venue': get(`/public/topics?venue=${venue}`),
    'topics, public, of a division': get('/public/topics?divisionCode=6201'),
    'consultations of a venue': get('/consultations', 'clerk'),
    'consultations of a venue, noticed': get('/consultations?state=noticed', 'clerk'),
    'consultations of a committee': get('/consultations', 'office'),
    'consultations of a committee, in session': get('/consultations?state=in_session', 'office'),
    'consultations of a member': get('/consultations', 'member'),
    'consultations of a unit': get('/consultations', 'unit'),
    'consultations, public': get('/public/consultations'),
    'consultations, public, of a venue': get(`/public/consultations?venue=${venue}`),
    'consultations, public, of a division': get('/public/consultations?divisionCode=6201'),
    'outcomes of a committee': get('/outcomes', 'office'),
    'outcomes of a committee, not answered': get('/outcomes?answered=false', 'office'),
    'outcomes of a committee, overdue': get('/outcomes?overdue=true', 'office'),
    'outcomes of a venue': get('/outcomes', 'clerk'),
    'outcomes of a venue, not answered': get('/outcomes?answered=false', 'clerk'),
    'outcomes of a unit': get('/outcomes', 'unit'),
    'plans of a committee': get('/consultation-plans', 'office'),
    'discussions of a venue': get('/discussions', 'clerk'),
    'discussions of a committee': get('/discussions', 'office'),
    'discussions, public': get('/public/discussions'),
    'moderation queue': get(`/discussions/${discussion}/statements?state=pending`, 'clerk'),
    'statements, published': get(`/discussions/${discussion}/statements?state=published`, 'clerk'),
    'statements, public': get(`/public/discussions/${discussion}/statements`),
    'codes of a venue': get(`/qr-codes?venue=${venue}`, 'clerk'),
  };
}
