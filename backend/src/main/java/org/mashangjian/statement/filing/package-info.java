/**
 * Residents say something in a discussion, without an account.
 *
 * <p>May use: statement, statement.view; account, committee, database, event, web.
 */
package org.mashangjian.statement.filing;
