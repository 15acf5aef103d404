package org.mashangjian.consultation.session.state;

/** How it is held. */
public enum ConsultationFormat {
    meeting,
    /** One by one, at their places. */
    contact,
    on_site,
    online
}
