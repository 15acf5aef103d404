package org.mashangjian.opinionreport.state;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the resident whose words a report goes back to lets them be used. */
@Schema(name = "ResidentWordsConsent")
public enum WordsConsent {
    /** It goes back to nobody's own words. */
    not_needed,
    not_asked,
    asked,
    given,
    refused
}
