/**
 * What those who run a discussion do with statements: publish or reject, sort into kinds, merge what says the same.
 *
 * <p>May use: statement, statement.view, statement.vote; account, database, event, notification, web.
 */
package org.mashangjian.statement.moderation;
