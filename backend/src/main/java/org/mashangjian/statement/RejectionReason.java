package org.mashangjian.statement;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Messages;

/** Why a statement is not published; the reasons are shown with the rules before anybody writes. */
@Schema(name = "RejectionReason")
public enum RejectionReason {
    /** Names, phones, addresses of people, the author's own included. */
    personal_data,
    insult,
    unlawful,
    /** Secrets do not belong on this system (涉密不上网). */
    secret,
    advertising,
    off_topic,
    /** A matter of one household, which belongs in a request. */
    single_matter,
    unreadable;

    public String text(Locale language) {
        return Messages.text("statement", language, "reason." + name());
    }
}
