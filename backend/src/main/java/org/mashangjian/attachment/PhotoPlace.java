package org.mashangjian.attachment;

/** What a photo hangs on that is no request: a venue, or the evidence that it meets a standard. */
public enum PhotoPlace {
    venue,
    evidence
}
