/**
 * What a third-party app reads of the requests that its users submitted by it.
 *
 * <p>May use: request.state, request.view; account, database, web.
 */
package org.mashangjian.request.app;
