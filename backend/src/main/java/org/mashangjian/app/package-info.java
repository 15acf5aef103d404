/**
 * Third-party apps: registered and granted to by committees, known by keys and tokens, counted, and let near what their
 * grants name alone.
 *
 * <p>May use: account, audit, database, secret, web. Other features ask {@link org.mashangjian.account.Callers#app()} which
 * app calls, and open their operations by {@link org.mashangjian.account.OpenToApps}.
 */
package org.mashangjian.app;
