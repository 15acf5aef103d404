/** What callers see of consultations, one and in lists. May use: consultation.outcome, consultation.session, consultation.trail. */
package org.mashangjian.consultation.view;
