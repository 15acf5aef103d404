/**
 * What residents are told of their request outside its page: that it is accepted, answered, or that a promised day has
 * passed. Only who wants it and left a phone or an address is written to, and browsers that asked for it; the letter holds
 * nothing of the request but its number.
 *
 * <p>May use: request.contact, request.view; account, audit, database, delivery, event, web. It listens; words and sequel write to residents by it.
 */
package org.mashangjian.request.letter;
