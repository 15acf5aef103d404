/**
 * Second factors: codes of an authenticator app, and recovery codes for who lost it.
 *
 * <p>May use: account, and what that may use.
 */
package org.mashangjian.account.factor;
