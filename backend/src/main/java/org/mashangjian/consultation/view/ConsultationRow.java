package org.mashangjian.consultation.view;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.mashangjian.consultation.session.state.Consensus;
import org.mashangjian.consultation.session.state.ConsultationFormat;
import org.mashangjian.consultation.session.state.ConsultationLevel;
import org.mashangjian.consultation.session.state.ConsultationState;
import org.mashangjian.database.Row;

/** A consultation as it is read. */
record ConsultationRow(
        UUID id,
        int version,
        ConsultationState state,
        boolean micro,
        UUID committeeId,
        String committee,
        UUID venueId,
        String venue,
        ConsultationLevel level,
        UUID topicId,
        String topic,
        String title,
        ConsultationFormat format,
        boolean isPublic,
        UUID convenerMemberId,
        UUID convenerAccountId,
        String convenerName,
        String plan,
        String place,
        Instant startsAt,
        Instant endsAt,
        ConsultationDeadlines deadlines,
        String minutes,
        Consensus consensus,
        String publicMinutes,
        Instant minutedAt,
        String reason,
        Instant madeAt,
        Instant updatedAt,
        Instant stateSince,
        Instant noticedAt,
        Instant archivedAt) {
    static final String SELECT = """
            SELECT c.id, c.version, c.state, c.micro, c.committee_id, k.name, c.venue_id, v.name, c.level, c.topic_id, t.title,
                   c.title, c.format, c.public, c.convener_member_id, c.convener_account_id, c.convener_name, c.plan, c.place,
                   c.starts_at, c.ends_at, c.notice_due, c.notice_late, c.materials_due, c.materials_late, c.minutes_due,
                   c.minutes_late, c.minutes, c.consensus, c.public_minutes, c.minuted_at, c.reason, c.made_at, c.updated_at,
                   c.state_since, c.noticed_at, c.archived_at
            FROM consultation c JOIN committee k ON k.id = c.committee_id LEFT JOIN venue v ON v.id = c.venue_id
                 LEFT JOIN topic t ON t.id = c.topic_id
            WHERE\s""";

    static ConsultationRow read(Row row) throws SQLException {
        return new ConsultationRow(
                row.uuid(1),
                row.integer(2),
                row.constant(3, ConsultationState.class),
                row.flag(4),
                row.uuid(5),
                row.string(6),
                row.uuid(7),
                row.string(8),
                row.constant(9, ConsultationLevel.class),
                row.uuid(10),
                row.string(11),
                row.string(12),
                row.constant(13, ConsultationFormat.class),
                row.flag(14),
                row.uuid(15),
                row.uuid(16),
                row.string(17),
                row.string(18),
                row.string(19),
                row.instant(20),
                row.instant(21),
                deadlines(row, 22),
                row.string(28),
                row.constant(29, Consensus.class),
                row.string(30),
                row.instant(31),
                row.string(32),
                row.instant(33),
                row.instant(34),
                row.instant(35),
                row.instant(36),
                row.instant(37));
    }

    /** @param first of their six columns */
    static ConsultationDeadlines deadlines(Row row, int first) throws SQLException {
        return new ConsultationDeadlines(
                row.date(first),
                row.flag(first + 1),
                row.date(first + 2),
                row.flag(first + 3),
                row.date(first + 4),
                row.flag(first + 5));
    }
}
