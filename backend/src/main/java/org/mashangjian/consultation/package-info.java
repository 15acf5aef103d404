/**
 * Topics (议题) and consultations (协商), from the call for topics to what came of them.
 *
 * <p>consultation.trail says what happened; it is used by all the others and uses none of them. consultation.call gathers
 * topics, consultation.topic examines them, consultation.session is the consultation itself, consultation.outcome what
 * somebody must do about it, consultation.plan what is meant for the year, consultation.erasure forgets who asked for it.
 *
 * <p>May use: account, attachment, audit, category, committee, database, erasure, event, lifecycle, lineage, member,
 * notification, opendata, print, qrcode's door, request's receipts, secret, unit, venue, web. Nobody calls it but the demo; discussions ask
 * its tables whether one can come of it.
 */
package org.mashangjian.consultation;
