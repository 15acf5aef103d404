/**
 * What the venue's staff, members on duty and the office do with reception days, and how they see them.
 *
 * <p>May use: reception, reception.state, reception.appointment; account, committee, database, event, member, venue, web.
 */
package org.mashangjian.reception.day;
