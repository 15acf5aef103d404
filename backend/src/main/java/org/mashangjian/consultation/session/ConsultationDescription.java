package org.mashangjian.consultation.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.mashangjian.consultation.session.state.ConsultationFormat;
import org.mashangjian.consultation.session.state.ConsultationLevel;

/**
 * Who, how and when, as it is planned.
 *
 * @param isPublic whether everybody may know of it once it is noticed
 * @param noticeDue and {@code materialsDue}: the last day for them, or null where there is no day yet
 */
public record ConsultationDescription(
        ConsultationLevel level,
        String title,
        ConsultationFormat format,
        boolean isPublic,
        UUID convenerAccountId,
        UUID convenerMemberId,
        String convenerName,
        String plan,
        String place,
        Instant startsAt,
        Instant endsAt,
        LocalDate noticeDue,
        LocalDate materialsDue) {}
