/**
 * Opening, changing and closing discussions, the kinds their statements are sorted into, and how they are listed.
 *
 * <p>May use: statement, statement.view; account, audit, committee, consultation (its scopes, its states, who is kept away), database, qrcode, venue, web.
 */
package org.mashangjian.statement.discussion;
