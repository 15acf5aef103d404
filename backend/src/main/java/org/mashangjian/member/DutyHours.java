package org.mashangjian.member;

import jakarta.persistence.Embeddable;
import java.time.LocalTime;

/** One span of a week in local time; weekday 1 is Monday (ISO 8601). */
@Embeddable
record DutyHours(short weekday, LocalTime fromTime, LocalTime toTime) {}
