package org.mashangjian.reception.holder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.database.Sql;
import org.mashangjian.phone.PhoneIndex;
import org.mashangjian.phone.PhoneOwners;
import org.mashangjian.secret.Vault;

/** Seals and opens who booked, each value bound to its row and column. */
@ApplicationScoped
public class AppointmentContacts implements PhoneOwners {
    private static final String KNOWN = """
            SELECT 1 FROM appointment a JOIN committee c ON c.id = a.committee_id
            WHERE a.phone_index = ? AND c.sandbox = ? LIMIT 1
            """;

    @Inject
    Sql sql;

    @Inject
    Vault vault;

    @Inject
    PhoneIndex index;

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
    public boolean isKnown(byte[] phone, boolean inSandbox) {
        return sql.one(KNOWN, row -> true, phone, inSandbox).isPresent();
    }

    private byte[] sealed(UUID id, String column, String value) {
        return value == null ? null : vault.seal(value, place(id, column));
    }

    private static String place(UUID id, String column) {
        return "appointment/" + id + "/" + column;
    }
}
