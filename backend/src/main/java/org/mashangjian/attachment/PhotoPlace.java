package org.mashangjian.attachment;

/** What a photo hangs on that is no request: a venue, the evidence that it meets a standard, or a consultation's papers. */
public enum PhotoPlace {
    venue,
    evidence,
    material
}
