/**
 * What was said at receptions (接待登记), and the requests that come of it.
 *
 * <p>May use: reception, reception.state, reception.appointment; account, audit, category, database, event, lineage, request's
 * filing, venue, web.
 */
package org.mashangjian.reception.record;
