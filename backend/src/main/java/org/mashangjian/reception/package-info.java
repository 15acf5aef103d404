/**
 * Reception days (委员接待日): the aggregate with its verbs, who is on duty, and
 * {@link org.mashangjian.reception.HandlingReceptionDay}, through which every verb goes. What is done with it has a package
 * each: rota, day, appointment, record, publicview, paper, notice; they know this one, and it knows none of them.
 *
 * <p>May use: reception.state; account, committee, database, event, lifecycle, opendata, member, venue, web.
 */
package org.mashangjian.reception;
