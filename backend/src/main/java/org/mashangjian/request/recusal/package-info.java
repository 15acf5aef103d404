/**
 * Whom a request names, and who is kept away from it (回避): for them it does not exist. That it does not, every reader of
 * requests asks {@link org.mashangjian.account.Caller}; here it is declared, ordered, said of somebody, and lifted.
 *
 * <p>May use: request, request.state, request.view; account, database, event, member, web. Used by request.filing, where a
 * resident says whom it is about, and by request.handling, which gives a request to nobody who is kept away.
 */
package org.mashangjian.request.recusal;
