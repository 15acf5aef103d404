package org.mashangjian.reception.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.mashangjian.erasure.ErasedKind;
import org.mashangjian.erasure.ErasingRows;
import org.mashangjian.erasure.ErasurePart;

/** Takes out who held an appointment, or what they said there. Day, number, state and the reply stay. */
@ApplicationScoped
class ErasingAppointment extends ErasingRows {
    private static final List<String> CONTACT = List.of(
            "UPDATE appointment SET name = NULL, phone = NULL, phone_index = NULL, holder = NULL, topic = NULL,"
                    + " key_id = '' WHERE id = ? AND key_id <> ''",
            "UPDATE history_entry SET note = NULL WHERE subject_id = ? AND subject_kind = 'appointment'"
                    + " AND actor_kind IN ('resident', 'proxy') AND note IS NOT NULL");
    private static final List<String> CONTENT =
            List.of("UPDATE reception_record SET content = '' WHERE appointment_id = ? AND content <> ''");

    ErasingAppointment() {
        super(ErasedKind.appointment, Map.of(ErasurePart.contact, CONTACT, ErasurePart.content, CONTENT));
    }
}
