package org.mashangjian.request.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.audit.AuditLog;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.event.Actor;
import org.mashangjian.phone.CodePurpose;
import org.mashangjian.phone.OneTimeCodes;
import org.mashangjian.phone.PhoneIndex;
import org.mashangjian.phone.Phones;
import org.mashangjian.request.PhoneReceipts;
import org.mashangjian.web.Refusal;

/** Finds a request for who has only its number, and shows that it is theirs by receipt, or by phone and code. */
@RequestScoped
class LookingUp {
    @Inject
    RequestViews views;

    @Inject
    RequestDesk desk;

    @Inject
    PhoneReceipts phoneReceipts;

    @Inject
    PhoneIndex index;

    @Inject
    OneTimeCodes codes;

    @Inject
    AuditLog audit;

    @Inject
    DatabaseClock clock;

    RestResponse<RequestApi.View> show(RequestApi.Lookup body) {
        var row = views.find(body.number().strip().toUpperCase(Locale.ROOT));
        if (body.receipt() != null) {
            return desk.showHeld(row.filter(found -> desk.opens(found, body.receipt())), null);
        }
        if (body.phone() == null || body.oneTimeCode() == null) {
            throw Refusal.broken("receipt", "required");
        }
        var phone = Phones.e164("phone", body.phone());
        var receipt = row.flatMap(found -> phoneReceipts.of(found.id(), index.of(phone)));
        var proven = row.filter(found -> receipt.isPresent() && isProven(phone, body));
        proven.ifPresent(found -> audit.append(
                found.committeeId(),
                clock.now(),
                Actor.RESIDENT,
                "request.opened_by_phone",
                "request",
                found.id().toString()));
        return desk.showHeld(proven, receipt.orElse(null));
    }

    /** Asked only where number and phone fit, so that a slip of the finger in the number costs no code. */
    private boolean isProven(String phone, RequestApi.Lookup body) {
        return codes.use(phone, CodePurpose.lookup, body.oneTimeCode());
    }
}
