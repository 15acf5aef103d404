/**
 * What a password must be, and changing one's own.
 *
 * <p>May use: account, its session, and what those may use.
 */
package org.mashangjian.account.password;
