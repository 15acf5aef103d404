/**
 * What a discussion shows: how many agree with each statement, on what people agree, what divides them, and which groups think
 * alike; and the same as open data.
 *
 * <p>May use: statement; account, database, exchange, secret, web.
 */
package org.mashangjian.statement.result;
