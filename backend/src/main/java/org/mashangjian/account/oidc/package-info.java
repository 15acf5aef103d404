/**
 * Signing in by an OpenID Connect provider, where one is configured, and which of its identities is whose account.
 *
 * <p>May use: account, its factor, invitation and session, and what those may use.
 */
package org.mashangjian.account.oidc;
