package org.mashangjian.attachment;

/** What of a request an attachment hangs on. */
public enum OwnerKind {
    request,
    message,
    answer
}
