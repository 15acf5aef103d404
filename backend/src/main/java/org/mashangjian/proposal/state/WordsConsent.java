package org.mashangjian.proposal.state;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the resident whose words a proposal uses lets it. */
@Schema(name = "ProposalWordsConsent")
public enum WordsConsent {
    /** It uses nobody's own words. */
    not_needed,
    not_asked,
    given,
    refused
}
