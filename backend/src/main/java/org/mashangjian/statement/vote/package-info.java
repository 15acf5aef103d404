/**
 * Votes on statements: one for each device and, where somebody proved one, each phone. They can be changed, and are counted
 * as they come.
 *
 * <p>May use: statement; account, database, phone, web.
 */
package org.mashangjian.statement.vote;
