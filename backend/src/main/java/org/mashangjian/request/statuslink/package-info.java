/**
 * Status links (进度链接): what staff paste back into the chat group a request came from. It opens neither the request nor
 * a share of it: a number, a venue, a state and dates, for a whole group to read.
 *
 * <p>May use: request.state, request.view; account, audit, committee, database, web.
 */
package org.mashangjian.request.statuslink;
