/**
 * Watch lists (关注): who follows a request without having it in hand is told of what happens to it, as long as they may
 * read it, and finds it by a filter of the inbox.
 *
 * <p>May use: request.view; account, audit, database, web. Notices are made by notification.
 */
package org.mashangjian.request.watch;
