package org.mashangjian.attachment;

/**
 * What a photo or document hangs on that is no request: a venue, the evidence that it meets a standard, a consultation's papers, an opinion
 * report, or the evidence of its adoption.
 */
public enum PhotoPlace {
    venue,
    evidence,
    material,
    opinion_report,
    adoption,
    proposal
}
