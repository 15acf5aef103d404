/**
 * Launch links: an app hands its user over to the client, with the phone it has verified and words that are begun.
 *
 * <p>May use: account, audit, database, event, phone, secret, web.
 */
package org.mashangjian.app.launch;
