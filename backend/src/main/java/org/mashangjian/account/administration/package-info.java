/**
 * What an administrator does: invites, grants roles, deactivates. Nothing of requests is read here.
 *
 * <p>May use: account, its factor and invitation, and what those may use.
 */
package org.mashangjian.account.administration;
