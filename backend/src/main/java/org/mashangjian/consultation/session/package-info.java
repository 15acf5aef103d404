/**
 * The consultation itself (协商): its verbs, who is party to it, and {@link
 * org.mashangjian.consultation.session.HandlingConsultation}, through which every verb goes. May use:
 * consultation.session.state, consultation.trail.
 */
package org.mashangjian.consultation.session;
