/**
 * The ledger (台账) of a venue and of a member: one line a request, with what was done about it, to read, to print and to
 * take away; and for everybody the same of what residents agreed to show. It writes itself from the timelines.
 *
 * <p>May use: request, request.state, request.view, request.inbox; account, audit, category, committee, database, event,
 * exchange, member, print, unit, venue, web.
 */
package org.mashangjian.request.ledger;
