/**
 * All requests of one phone, for who proved by a one-time code that it is theirs.
 *
 * <p>May use: request, request.state, request.view; account, audit, database, event, phone, web.
 */
package org.mashangjian.request.byphone;
