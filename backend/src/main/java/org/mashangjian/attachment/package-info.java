/**
 * Photos and voice messages: taken in, cleaned of metadata, kept, bound once to what they belong to, given only to who
 * may see that.
 *
 * <p>May use: account (to say who may call), database, secret, web. Who may see a request is asked through {@link
 * AttachmentReaders}, which the request package implements.
 */
package org.mashangjian.attachment;
