/**
 * What was said at receptions (接待登记), and the requests that come of it.
 *
 * <p>May use: reception, reception.state, reception.appointment, reception.holder; account, audit, category, database, event,
 * lineage, member, request's filing, venue, web.
 */
package org.mashangjian.reception.record;
