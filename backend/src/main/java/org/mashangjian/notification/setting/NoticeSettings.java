package org.mashangjian.notification.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.delivery.Channel;
import org.mashangjian.delivery.QuietHours;
import org.mashangjian.delivery.push.PushSubscriptions;
import org.mashangjian.delivery.push.PushSubscriptions.Owner;
import org.mashangjian.secret.Vault;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** Keeps the settings of accounts, each address sealed in its row. */
@ApplicationScoped
class NoticeSettings {
    private static final String SAVE = """
            INSERT INTO notice_setting AS s
                (account_id, version, language, quiet_from, quiet_to, digest_at, key_id, email, phone, wechat)
            VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (account_id) DO UPDATE SET version = s.version + 1, language = excluded.language,
                quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to, digest_at = excluded.digest_at,
                key_id = excluded.key_id, email = excluded.email, phone = excluded.phone, wechat = excluded.wechat
            WHERE s.version = ?
            """;

    /** Of one account. */
    record Kept(
            int version,
            String language,
            String quietFrom,
            String quietTo,
            String digestAt,
            String email,
            String phone,
            String wechat) {
        /** What holds for who has not chosen. */
        static final Kept NONE = new Kept(
                0,
                "zh-CN",
                QuietHours.USUAL.from().toString(),
                QuietHours.USUAL.to().toString(),
                "08:30",
                null,
                null,
                null);

        /** The address of a channel, or null; push has none of its own here. */
        String address(Channel channel) {
            return switch (channel) {
                case email -> email;
                case sms -> phone;
                case wechat -> wechat;
                case push -> null;
            };
        }
    }

    /** @param key tells recipients of one account apart, and holds no address */
    record Recipient(String address, String key) {}

    @Inject
    Sql sql;

    @Inject
    Vault vault;

    @Inject
    PushSubscriptions subscriptions;

    Optional<Kept> of(UUID accountId) {
        return sql.one(
                """
                SELECT version, language, quiet_from, quiet_to, digest_at, key_id, email, phone, wechat
                FROM notice_setting WHERE account_id = ?
                """,
                row -> new Kept(
                        row.integer(1),
                        row.string(2),
                        row.string(3),
                        row.string(4),
                        row.string(5),
                        opened(row, 7, accountId, "email"),
                        opened(row, 8, accountId, "phone"),
                        opened(row, 9, accountId, "wechat")),
                accountId);
    }

    List<NoticeSettingApi.Choice> choices(UUID accountId) {
        return sql.list(
                "SELECT kind, channel, daily FROM notice_choice WHERE account_id = ? ORDER BY kind, channel",
                row -> new NoticeSettingApi.Choice(row.string(1), row.constant(2, Channel.class), row.flag(3)),
                accountId);
    }

    /** Puts these in the place of what was there. @throws Refusal 412 where that was no longer the version seen */
    void save(UUID accountId, Kept it, List<NoticeSettingApi.Choice> choices) {
        var saved = sql.run(
                SAVE,
                accountId,
                it.language(),
                it.quietFrom(),
                it.quietTo(),
                it.digestAt(),
                vault.keyId(),
                sealed(it.email(), accountId, "email"),
                sealed(it.phone(), accountId, "phone"),
                sealed(it.wechat(), accountId, "wechat"),
                it.version());
        if (saved == 0) {
            throw Refusal.of(ProblemType.stale);
        }
        sql.run("DELETE FROM notice_choice WHERE account_id = ?", accountId);
        for (var choice : choices) {
            sql.run(
                    "INSERT INTO notice_choice (account_id, kind, channel, daily) VALUES (?, ?, ?, ?)",
                    accountId,
                    choice.kind(),
                    choice.channel(),
                    choice.daily());
        }
    }

    /** Where an account is reached by a channel; none where it left no address. */
    List<Recipient> recipients(UUID accountId, Kept kept, Channel channel) {
        if (channel == Channel.push) {
            return subscriptions.of(Owner.account_id, accountId).stream()
                    .map(id -> new Recipient(id.toString(), "push/" + id))
                    .toList();
        }
        var address = kept.address(channel);
        return address == null ? List.of() : List.of(new Recipient(address, channel.name()));
    }

    private byte[] sealed(String value, UUID accountId, String column) {
        return value == null ? null : vault.seal(value, place(accountId, column));
    }

    private String opened(Row row, int number, UUID accountId, String column) throws SQLException {
        var sealed = row.bytes(number);
        return sealed == null ? null : vault.open(sealed, row.string(6), place(accountId, column));
    }

    private static String place(UUID accountId, String column) {
        return "notice_setting/" + accountId + "/" + column;
    }
}
