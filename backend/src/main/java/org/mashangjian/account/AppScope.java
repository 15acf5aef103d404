package org.mashangjian.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Optional;

/** What an app may be let do, in the words of the contract and of OAuth2. */
public enum AppScope {
    /** Submits requests and goes on with them for their residents, who hold the receipts. */
    @JsonProperty("requests:write")
    requests_write("requests:write"),
    /** Reads requests: those it submitted, without contact, and by receipt those of its users, whole. */
    @JsonProperty("requests:read")
    requests_read("requests:read"),
    /** Reads venues, members and codes. */
    @JsonProperty("directory:read")
    directory_read("directory:read"),
    /** Reads the public fields of requests at the venues that its grant names. */
    @JsonProperty("public:read")
    public_read("public:read"),
    /** Says in open discussions what its users say, and goes on with that for them, who hold the receipts. */
    @JsonProperty("statements:write")
    statements_write("statements:write"),
    /** Is told of proposals that everybody may read. */
    @JsonProperty("proposals:read")
    proposals_read("proposals:read"),
    /** Is told of opinion reports that everybody may read. */
    @JsonProperty("opinion-reports:read")
    opinion_reports_read("opinion-reports:read"),
    /** Names addresses to be told of events at. */
    @JsonProperty("webhooks:manage")
    webhooks_manage("webhooks:manage");

    private final String word;

    AppScope(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public static Optional<AppScope> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst();
    }
}
