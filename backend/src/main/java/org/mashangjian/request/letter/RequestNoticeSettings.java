package org.mashangjian.request.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.database.Sql;
import org.mashangjian.delivery.Channel;
import org.mashangjian.delivery.Deliveries;
import org.mashangjian.request.contact.Contact;
import org.mashangjian.request.contact.Contacts;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** Keeps what residents said about being written to, and knows by which channel they can be. */
@ApplicationScoped
class RequestNoticeSettings {
    private static final String SAVE = """
            INSERT INTO request_notice_setting AS s (request_id, version, written, language) VALUES (?, 1, ?, ?)
            ON CONFLICT (request_id) DO UPDATE
                SET version = s.version + 1, written = excluded.written, language = excluded.language
            WHERE s.version = ?
            """;
    private static final String FIND = """
            SELECT coalesce(s.version, 0), coalesce(s.written, r.wants_reply), coalesce(s.language, 'zh-CN')
            FROM request r LEFT JOIN request_notice_setting s ON s.request_id = r.id WHERE r.id = ?
            """;

    /** @param version 0 where nothing was said */
    record Kept(int version, boolean written, String language) {}

    /** Where a resident is written to. */
    record Way(Channel channel, String recipient) {}

    @Inject
    Sql sql;

    @Inject
    Contacts contacts;

    @Inject
    Deliveries deliveries;

    Kept of(UUID requestId) {
        return sql.one(FIND, row -> new Kept(row.integer(1), row.flag(2), row.string(3)), requestId)
                .orElseThrow(() -> Refusal.of(ProblemType.not_found));
    }

    /** @throws Refusal 412 where it was no longer the version seen */
    void save(UUID requestId, RequestNoticeApi.Change to, int seen) {
        if (sql.run(SAVE, requestId, to.written(), to.language(), seen) == 0) {
            throw Refusal.of(ProblemType.stale);
        }
    }

    /** By SMS where a phone was left, else by e-mail; empty where nothing was left or nobody brings it. */
    Optional<Way> way(UUID requestId) {
        return contacts.of(requestId).flatMap(this::way);
    }

    private Optional<Way> way(Contact contact) {
        if (contact.phone() != null && deliveries.offers(Channel.sms)) {
            return Optional.of(new Way(Channel.sms, contact.phone()));
        }
        return contact.email() != null && deliveries.offers(Channel.email)
                ? Optional.of(new Way(Channel.email, contact.email()))
                : Optional.empty();
    }
}
