package org.mashangjian.request.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mashangjian.account.Caller;
import org.mashangjian.request.Moment;
import org.mashangjian.request.Request;
import org.mashangjian.request.RequestHandOff;
import org.mashangjian.request.access.LoggingAccess;
import org.mashangjian.request.contact.Contacts;
import org.mashangjian.web.Refusal;

/**
 * Hands a request off. The contact goes along only where the resident agreed to that alone (Personal Information Protection
 * Law, article 23); then the log that the resident reads says so.
 */
@ApplicationScoped
class HandingOff {
    @Inject
    Contacts contacts;

    @Inject
    LoggingAccess accesses;

    void handOff(Request request, HandlingBodies.HandOff body, Caller caller, Moment moment) {
        request.handOff(
                RequestHandOff.to(body.channel(), body.number(), moment.at()),
                body.contactPassed(),
                body.note(),
                moment);
        if (!body.contactPassed()) {
            return;
        }
        if (contacts.of(request.id()).isEmpty()) {
            throw Refusal.broken("contactPassed", "no_contact");
        }
        accesses.passedOn(request.id(), caller, moment.as(), body.channel().told(), moment.at());
    }
}
