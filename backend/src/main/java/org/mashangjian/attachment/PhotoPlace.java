package org.mashangjian.attachment;

/**
 * What a photo or document hangs on that is no request: a venue, the evidence that it meets a standard, a consultation's papers, an opinion
 * report, the evidence of its adoption, a proposal, or the reply to it.
 */
public enum PhotoPlace {
    venue,
    evidence,
    material,
    opinion_report,
    adoption,
    proposal,
    reply_paper
}
