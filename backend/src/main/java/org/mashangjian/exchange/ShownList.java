package org.mashangjian.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mashangjian.web.Refusal;

/**
 * A list that is exported as an operation shows it; {@code data/shown-lists.json} has one for each.
 *
 * @param operation the operationId; who may not call it gets no file
 * @param parameters of the operation, each with the field of the export's body that holds it
 * @param columns paths into an item of the answer
 */
record ShownList(String operation, Map<String, String> parameters, List<String> columns) {
    /** Where it stands in the path, an operation's address needs it. */
    static final String ID = "id";

    /** The parameters that were given; 422 without the one that the operation needs. @param body of the call, by field */
    Map<String, String> asked(Map<String, ?> body) {
        var asked = new LinkedHashMap<String, String>();
        parameters.forEach((parameter, field) -> {
            if (body.get(field) != null) {
                asked.put(parameter, body.get(field).toString());
            } else if (parameter.equals(ID)) {
                throw Refusal.broken(field, "required");
            }
        });
        return asked;
    }
}
