/**
 * Appointments (预约) at reception days: booked by residents without an account, taken at the door, called by number.
 *
 * <p>May use: reception, reception.holder, reception.state; account, committee, database, event, member, phone, qrcode,
 * request's view, secret, web.
 */
package org.mashangjian.reception.appointment;
