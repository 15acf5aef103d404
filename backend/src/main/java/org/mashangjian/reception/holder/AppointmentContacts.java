package org.mashangjian.reception.holder;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.database.Sql;
import org.mashangjian.phone.PhoneIndex;
import org.mashangjian.phone.PhoneOwners;
import org.mashangjian.reception.ReceptionSettings;
import org.mashangjian.secret.Vault;

/** Seals and opens who booked, each value bound to its row and column, and forgets them in time. */
@ApplicationScoped
public class AppointmentContacts implements PhoneOwners {
    @Inject
    Sql sql;

    @Inject
    Vault vault;

    @Inject
    PhoneIndex index;

    @Inject
    ReceptionSettings terms;

    public SealedContact seal(UUID id, String name, String phone) {
        return new SealedContact(vault.keyId(), sealed(id, "name", name), sealed(id, "phone", phone), index.of(phone));
    }

    /** How to reach who booked; nothing once it is erased. */
    public Optional<AppointmentContact> of(UUID id) {
        return sql.one(
                "SELECT key_id, name, phone FROM appointment WHERE id = ? AND key_id <> ''",
                row -> opened(id, row.string(1), row.bytes(2), row.bytes(3)),
                id);
    }

    public AppointmentContact opened(UUID id, String keyId, byte[] name, byte[] phone) {
        return new AppointmentContact(
                name == null ? null : vault.open(name, keyId, place(id, "name")),
                phone == null ? null : vault.open(phone, keyId, place(id, "phone")));
    }

    @Override
    public boolean isKnown(byte[] phone) {
        return sql.one("SELECT 1 FROM appointment WHERE phone_index = ? LIMIT 1", row -> true, phone)
                .isPresent();
    }

    /** Who came is nobody's business for ever: twelve months after it ended name, phone and topic go. */
    @Scheduled(every = "1h", delayed = "14m")
    public void eraseOld() {
        sql.run("""
                UPDATE appointment SET name = NULL, phone = NULL, phone_index = NULL, holder = NULL, topic = NULL,
                                       key_id = ''
                WHERE key_id <> '' AND ended_at < now() - make_interval(months => ?)
                """, terms.contactMonths());
    }

    private byte[] sealed(UUID id, String column, String value) {
        return value == null ? null : vault.seal(value, place(id, column));
    }

    private static String place(UUID id, String column) {
        return "appointment/" + id + "/" + column;
    }
}
