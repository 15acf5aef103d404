package org.mashangjian.reception.erasure;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mashangjian.erasure.ErasedKind;
import org.mashangjian.erasure.ErasingRows;
import org.mashangjian.erasure.ErasurePart;
import org.mashangjian.erasure.WordsElsewhere;

/** Takes out who held an appointment, or what they said there and all that came of it holds. Day, number, state and the reply stay. */
@ApplicationScoped
class ErasingAppointment extends ErasingRows {
    private static final List<String> CONTACT = List.of(
            "UPDATE appointment SET name = NULL, phone = NULL, phone_index = NULL, holder = NULL, topic = NULL,"
                    + " key_id = '' WHERE id = ? AND key_id <> ''",
            "UPDATE history_entry SET note = NULL WHERE subject_id = ? AND subject_kind = 'appointment'"
                    + " AND actor_kind IN ('resident', 'proxy') AND note IS NOT NULL");
    private static final List<String> CONTENT =
            List.of("UPDATE reception_record SET content = '' WHERE appointment_id = ? AND content <> ''");

    @Inject
    @All
    List<WordsElsewhere> elsewhere;

    ErasingAppointment() {
        super(ErasedKind.appointment, Map.of(ErasurePart.contact, CONTACT, ErasurePart.content, CONTENT));
    }

    @Override
    public boolean erase(UUID id, ErasurePart part, boolean byResident, Instant at) {
        eraseElsewhere(id, part, byResident, at);
        return super.erase(id, part, byResident, at);
    }

    @Override
    public boolean eraseAgain(UUID id, ErasurePart part, boolean byResident, Instant now) {
        eraseElsewhere(id, part, byResident, now);
        return super.eraseAgain(id, part, byResident, now);
    }

    /** The words are known by the record, which loses them next. */
    private void eraseElsewhere(UUID id, ErasurePart part, boolean byResident, Instant at) {
        if (part == ErasurePart.content) {
            elsewhere.forEach(it -> it.eraseSaid(id, byResident, at));
        }
    }
}
