/**
 * Opening, changing and closing discussions, the kinds their statements are sorted into, and how they are listed.
 *
 * <p>May use: statement, statement.view; account, audit, committee, the states of consultation.session and consultation.topic, database, qrcode, venue, web.
 */
package org.mashangjian.statement.discussion;
