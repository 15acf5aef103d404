/**
 * The reference for developers at {@code /docs}: the page itself is static and served from {@code META-INF/resources/docs};
 * what problems mean is told from the messages that callers get. Guides are Markdown in {@code guides}, the events in them those of the
 * catalogue. May call web, account and webhook.
 */
package org.mashangjian.docs;
