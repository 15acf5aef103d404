/**
 * Who is told what of reception days: members and staff by notices, residents who booked by letter.
 *
 * <p>May use: reception's events, reception.appointment's, reception.holder; committee, database, delivery, event, notification, web.
 */
package org.mashangjian.reception.notice;
