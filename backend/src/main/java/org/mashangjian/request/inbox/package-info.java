/**
 * The inbox of staff and members.
 *
 * <p>May use: request, request.state, request.view; account, category, database, exchange, search, web.
 */
package org.mashangjian.request.inbox;
