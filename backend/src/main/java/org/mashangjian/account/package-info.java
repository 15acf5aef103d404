/**
 * Who is calling and what they may reach: accounts, roles granted for a committee or venue, sessions.
 *
 * <p>May use: database, event (for who acts), secret, web. Everybody may ask {@link org.mashangjian.account.Callers}.
 */
package org.mashangjian.account;
