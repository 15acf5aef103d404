/**
 * Messages between the resident and who handles the request, and the words of voice messages.
 *
 * <p>May use: request, request.state, request.view; account, attachment, audit, database, web.
 */
package org.mashangjian.request.message;
