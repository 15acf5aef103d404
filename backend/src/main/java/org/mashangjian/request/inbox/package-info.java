/**
 * The inbox of staff and members, and urging what is in it.
 *
 * <p>May use: request, request.access, request.state, request.view; account, category, committee, database, exchange, search, venue,
 * web.
 */
package org.mashangjian.request.inbox;
