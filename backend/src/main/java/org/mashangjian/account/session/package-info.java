/**
 * Signing in and out, and the sessions a holder sees and ends.
 *
 * <p>May use: account, its factor, and what those may use.
 */
package org.mashangjian.account.session;
