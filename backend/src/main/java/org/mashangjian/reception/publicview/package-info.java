/**
 * Reception days as anybody sees them: a list, the next ones of a code's venue, and calendars to subscribe to.
 *
 * <p>May use: reception.state; account, database, member, qrcode's door, venue, web; ical4j writes the calendars.
 */
package org.mashangjian.reception.publicview;
