package org.mashangjian.webhook;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.account.AppScope;

/** What anybody may be told of one kind of aggregate; the feature that keeps it provides this, and apps hear no more of it. */
public interface PublicEvents {
    /** How its types begin, such as {@code proposal.}. */
    String subject();

    /** What the committee has to have granted the app. */
    AppScope scope();

    /** The rest of its types. */
    List<String> kinds();

    /** Of which class what is told is: its fields are the catalogue's. */
    Class<? extends Record> told();

    /** What is told of it now; empty where nobody but its committee may know of it. */
    Optional<? extends Record> tell(UUID id, String kind);
}
