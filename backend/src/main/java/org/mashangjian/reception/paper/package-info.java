/**
 * What a reception day leaves on paper: the sign-in sheet and the day's record.
 *
 * <p>May use: reception, reception.appointment, reception.holder, reception.state; account, audit, committee, database, print, venue, web.
 */
package org.mashangjian.reception.paper;
