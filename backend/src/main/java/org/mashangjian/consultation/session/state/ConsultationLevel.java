package org.mashangjian.consultation.session.state;

/** At which level it is held; the days of notice, materials and minutes go by it. */
public enum ConsultationLevel {
    province,
    city,
    county,
    town,
    village
}
