/**
 * The link by which somebody who was invited, or has forgotten their password, chooses one.
 *
 * <p>May use: account, its password, and what those may use.
 */
package org.mashangjian.account.invitation;
