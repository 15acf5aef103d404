package org.mashangjian.attachment;

/** What an attachment is; the same word in Java, SQL and JSON. */
public enum AttachmentKind {
    photo,
    voice
}
