package org.mashangjian.proposal.book;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Books as they go in and out. */
final class BookApi {
    private BookApi() {}

    /** How far the writing has got. */
    @Schema(name = "ProposalBookState")
    enum State {
        writing,
        written,
        failed
    }

    /** Nothing is said in it; there to be extended. */
    @Schema(name = "ProposalBookSubmission")
    record New() {}

    /** @param done of {@code total} proposals; it can be fetched once it is {@code written} */
    @Schema(name = "ProposalBook")
    record Book(UUID id, UUID sessionId, String name, State state, int done, int total) {}
}
