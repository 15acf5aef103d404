package org.mashangjian.reception.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.mashangjian.phone.CodePurpose;
import org.mashangjian.phone.OneTimeCodes;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** Proves that the phone of an appointment is in the hands of who holds its receipt. */
@ApplicationScoped
public class ConfirmingPhone {
    @Inject
    OneTimeCodes codes;

    void prove(UUID id, String receipt, String code, AppointmentDesk desk) {
        var phone = desk.byReceipt(id, receipt)
                .orElseThrow(() -> Refusal.of(ProblemType.not_found))
                .view()
                .phone();
        if (code == null) {
            throw Refusal.broken("oneTimeCode", "required");
        }
        if (phone == null) {
            throw Refusal.broken("oneTimeCode", "no_contact");
        }
        if (!codes.use(phone, CodePurpose.appointment, code)) {
            throw Refusal.of(ProblemType.unauthenticated, "wrong_code");
        }
    }
}
