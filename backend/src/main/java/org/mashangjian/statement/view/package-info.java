/**
 * How statements are shown: to everybody once they are published, to who holds the receipt, and to those who run the discussion.
 *
 * <p>May use: statement, statement.erasure; account, database, event, web.
 */
package org.mashangjian.statement.view;
