/**
 * Erasing whose a topic was and what they wrote: on their word or when its time is over.
 *
 * <p>May use: consultation.topic.state; account, database, erasure, request's receipts, secret, web. Used by the replay of erasure.
 */
package org.mashangjian.consultation.erasure;
