package org.mashangjian.open311;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.mashangjian.web.ForeignProblems;
import org.mashangjian.web.Problem;
import org.mashangjian.web.Violation;

/** Errors as Open311 has them: a list of codes, which are the status, and words, in the form that was asked for. */
@ApplicationScoped
class Faults implements ForeignProblems {
    private static final int BROKEN_RULE = 422;
    private static final int MALFORMED = 400;
    /** What our words for a field are in a call. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("content", "description"),
            Map.entry("consentVersion", "attribute[consent]"),
            Map.entry("visibility", "attribute[visibility]"),
            Map.entry("category", "service_code"),
            Map.entry("venueId", "address_id"),
            Map.entry("qrCode", "address_id"),
            Map.entry("place.text", "address_string"),
            Map.entry("place.point.lat", "lat"),
            Map.entry("place.point.lon", "long"),
            Map.entry("contact.name", "first_name"),
            Map.entry("contact.phone", "phone"),
            Map.entry("contact.email", "email"),
            Map.entry("attachmentIds", "media"));

    @Inject
    Answering answering;

    @Override
    public boolean areSpokenAt(String path) {
        return path.startsWith("/open311/");
    }

    @Override
    public Response answer(Problem problem) {
        // Open311 knows no rules that are broken, only calls that are wrong
        var code = problem.status() == BROKEN_RULE ? MALFORMED : problem.status();
        var faults = problem.violations().isEmpty()
                ? List.of(new GeoReport.Fault(code, words(problem)))
                : problem.violations().stream()
                        .map(it -> new GeoReport.Fault(code, words(it)))
                        .toList();
        return answering
                .with(code, Format.atEndOf(problem.instance()), "errors", faults)
                .header("Cache-Control", "no-store")
                .build();
    }

    private static String words(Problem problem) {
        return problem.detail() == null ? problem.title() : problem.detail();
    }

    private static String words(Violation violation) {
        return FIELDS.getOrDefault(violation.field(), violation.field()) + ": " + violation.message();
    }
}
