/**
 * Erasing who came to a reception day and what they said: on their word or when its time is over.
 *
 * <p>May use: reception.holder, reception.state; account, database, erasure, secret, web. Used by the replay of erasure.
 */
package org.mashangjian.reception.erasure;
