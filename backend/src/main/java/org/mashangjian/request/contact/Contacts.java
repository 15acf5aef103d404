package org.mashangjian.request.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.phone.PhoneIndex;
import org.mashangjian.phone.PhoneOwners;
import org.mashangjian.secret.Vault;

/** Keeps contacts encrypted, each value bound to its row and column, with a blind index over the phone. */
@ApplicationScoped
public class Contacts implements PhoneOwners {
    private static final String KNOWN = """
            SELECT 1 FROM request_contact k JOIN request r ON r.id = k.request_id JOIN committee c ON c.id = r.committee_id
            WHERE k.phone_index = ? AND c.sandbox = ? LIMIT 1
            """;

    @Inject
    Sql sql;

    @Inject
    Vault vault;

    @Inject
    PhoneIndex index;

    public void keep(UUID requestId, Contact contact) {
        sql.run(
                "INSERT INTO request_contact (request_id, key_id, name, phone, email, phone_index) VALUES (?, ?, ?, ?, ?, ?)",
                requestId,
                vault.keyId(),
                sealed(requestId, "name", contact.name()),
                sealed(requestId, "phone", contact.phone()),
                sealed(requestId, "email", contact.email()),
                index.of(contact.phone()));
    }

    /** In the place of what was kept before. */
    public void correct(UUID requestId, Contact contact) {
        sql.run("DELETE FROM request_contact WHERE request_id = ?", requestId);
        keep(requestId, contact);
        sql.run("UPDATE request SET has_phone = ? WHERE id = ?", contact.phone() != null, requestId);
    }

    public Optional<Contact> of(UUID requestId) {
        return sql.one(
                "SELECT key_id, name, phone, email FROM request_contact WHERE request_id = ?",
                row -> new Contact(
                        opened(row, 2, requestId, "name"),
                        opened(row, 3, requestId, "phone"),
                        opened(row, 4, requestId, "email")),
                requestId);
    }

    @Override
    public boolean isKnown(byte[] phone, boolean inSandbox) {
        return sql.one(KNOWN, row -> true, phone, inSandbox).isPresent();
    }

    private byte[] sealed(UUID requestId, String column, String value) {
        return value == null ? null : vault.seal(value, place(requestId, column));
    }

    private String opened(Row row, int number, UUID requestId, String column) throws SQLException {
        var sealed = row.bytes(number);
        return sealed == null ? null : vault.open(sealed, row.string(1), place(requestId, column));
    }

    private static String place(UUID requestId, String column) {
        return "request/" + requestId + "/" + column;
    }
}
