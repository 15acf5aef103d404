/**
 * OAuth2 client credentials (RFC 6749, section 4.4): an app shows a key and gets a token for an hour. Nimbus' SDK reads the
 * call and writes the answers.
 *
 * <p>May use: account, database, web.
 */
package org.mashangjian.app.token;
