package org.mashangjian.statement.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.mashangjian.database.Sql;
import org.mashangjian.qrcode.CodeSubjects;
import org.mashangjian.qrcode.QrCodeApi;

/** Leads from a discussion's own code to it. */
@ApplicationScoped
class DiscussionCodes implements CodeSubjects {
    @Inject
    Sql sql;

    @Override
    public Optional<QrCodeApi.Subject> of(String code) {
        return sql.one(
                "SELECT id, title FROM discussion WHERE qr_code = ?",
                row -> new QrCodeApi.Subject("discussion", row.uuid(1), row.string(2)),
                code);
    }
}
