/**
 * The rota (轮值): the rules by which a venue's reception days come about, and the fair choice of who is on duty.
 *
 * <p>May use: reception, reception.duty, reception.state; account, audit, committee, database, member, venue, web; ical4j reads the rules.
 */
package org.mashangjian.reception.rota;
