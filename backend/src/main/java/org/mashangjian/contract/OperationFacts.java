package org.mashangjian.contract;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;

/**
 * What neither the code nor a rule says of an operation: {@code contract/operations.json}.
 *
 * @param success the status of success, null for 200
 * @param errors statuses beside those that follow from the rules in {@link Answers}
 * @param pages which of them are HTML pages
 * @param headers request headers it honours beside those that follow from the rules
 * @param answers headers of the answer beside these
 * @param credentials schemes that may be sent beside those that {@code @AllowedTo} asks for
 * @param repeatable whether a POST does no harm when it is repeated and so takes no Idempotency-Key
 * @param parameters a parameter's name and the component that describes it, where they differ
 */
record OperationFacts(
        String success,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> errors,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> pages,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> headers,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> answers,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> credentials,
        boolean repeatable,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, String> parameters) {
    private static final OperationFacts NONE =
            new OperationFacts(null, List.of(), List.of(), List.of(), List.of(), List.of(), false, Map.of());

    private static final Map<String, OperationFacts> ALL = DataFile.read("operations.json", OperationFacts.class);

    static OperationFacts of(String operationId) {
        return ALL.getOrDefault(operationId, NONE);
    }
}
