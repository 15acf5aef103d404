/**
 * Photos, voice messages and documents: taken in, cleaned of metadata, kept, bound once to what they belong to, given only
 * to who may see that.
 *
 * <p>attachment.document says which documents may be kept; it is used here and knows nothing of this.
 *
 * <p>May use: account (to say who may call), audit, database, secret, web. Who may see a request is asked through {@link
 * AttachmentReaders}, which the request package implements, and who may see other things through {@link PhotoReaders}.
 */
package org.mashangjian.attachment;
