package org.mashangjian.statement;

import java.util.Locale;
import java.util.UUID;

/** What happened to a statement, in the past tense. The record leaves the system, so it holds nothing that a resident wrote. */
public sealed interface StatementEvent {
    /** The stable kind in lower snake_case, as in {@code statement.rejected}. */
    default String kind() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    record Submitted(UUID discussionId) implements StatementEvent {}

    record Published(UUID discussionId) implements StatementEvent {}

    record Rejected(UUID discussionId, RejectionReason reasonCode) implements StatementEvent {}

    record Sorted(UUID discussionId, UUID kindId) implements StatementEvent {}

    record Merged(UUID discussionId, UUID into) implements StatementEvent {}

    record Separated(UUID discussionId, UUID from) implements StatementEvent {}

    record Withdrawn(UUID discussionId) implements StatementEvent {}
}
