/**
 * The reference for developers at {@code /docs}: the page itself is static and served from {@code META-INF/resources/docs};
 * what problems mean is told from the messages that callers get. May call web and account.
 */
package org.mashangjian.docs;
