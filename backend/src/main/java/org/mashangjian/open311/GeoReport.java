package org.mashangjian.open311;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;

/** What is said in Open311, in its words; a field without a value is there and empty. Times are ISO 8601 with their zone. */
final class GeoReport {
    private GeoReport() {}

    /** @param metadata whether the service has a definition */
    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Offered(
            String serviceCode,
            String serviceName,
            String description,
            boolean metadata,
            String type,
            String keywords,
            String group) {}

    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Definition(String serviceCode, List<Attribute> attributes) {}

    /** @param variable false where it is something to be read, not to be filled in */
    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Attribute(
            boolean variable,
            String code,
            String datatype,
            boolean required,
            String datatypeDescription,
            int order,
            String description,
            List<Value> values) {}

    record Value(String key, String name) {}

    /** @param accountId the receipt, by which its resident goes on with it */
    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Filed(String serviceRequestId, String serviceNotice, String accountId) {}

    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Token(String serviceRequestId, String token) {}

    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ServiceRequest(
            String serviceRequestId,
            String status,
            String statusNotes,
            String serviceName,
            String serviceCode,
            String description,
            String agencyResponsible,
            String serviceNotice,
            String requestedDatetime,
            String updatedDatetime,
            String expectedDatetime,
            String address,
            String addressId,
            String zipcode,
            Double lat,
            @JsonProperty("long") Double lon,
            String mediaUrl,
            List<Note> notes) {}

    record Note(String datetime, String description) {}

    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Update(
            String updateId,
            String serviceRequestId,
            String status,
            String updatedDatetime,
            String description,
            String mediaUrl) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Posted(String updateId) {}

    record Fault(int code, String description) {}

    /** @param changeset when the services last changed */
    @JsonNaming(SnakeCaseStrategy.class)
    record Discovery(String changeset, String contact, String keyService, List<Endpoint> endpoints) {}

    record Endpoint(String specification, String url, String changeset, String type, List<String> formats) {}
}
