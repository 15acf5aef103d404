/**
 * Passkeys (WebAuthn): registering them, and signing in with one, which is two factors at once.
 *
 * <p>May use: account, its factor and session, and what those may use.
 */
package org.mashangjian.account.passkey;
