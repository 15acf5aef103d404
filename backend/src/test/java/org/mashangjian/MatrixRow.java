package org.mashangjian;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import org.mashangjian.attachment.Uploads;
import org.mashangjian.attachment.document.PdfSamples;
import org.mashangjian.request.RequestFixture;

/**
 * One operation, called by one after the other. Whoever is refused leaves what it is done to as it was, so that the next one
 * is called on the same; a new one is made where somebody has done something to it.
 */
final class MatrixRow {
    /** Such a path names what is the caller's own. */
    private static final String OF_CALLER = "/api/v1/(me|sessions)/.*";

    /** It gives something out once, and so changes what it reads. */
    private static final String GIVES_ONCE = "fetchExport";

    private final String operation;
    private final ContractCalls.Call call;
    private final MatrixObjects objects;
    private RequestFixture.Filed own;
    private String path;

    MatrixRow(String operation, ContractCalls.Call call, MatrixObjects objects) {
        this.operation = operation;
        this.call = call;
        this.objects = objects;
    }

    /** {@code ok} or the status. */
    String answer(String caller) {
        if (own == null) {
            own = objects.request(operation, call.path());
        }
        if (path == null || call.path().matches(OF_CALLER)) {
            path = objects.path(operation, caller, call.path(), own);
        }
        var status = send(caller);
        if (status >= 400) {
            return Integer.toString(status);
        }
        if (!call.method().equals("get") || operation.equals(GIVES_ONCE)) {
            own = null;
            path = null;
        }
        return "ok";
    }

    private int send(String caller) {
        var headers = new HashMap<>(objects.callers.credential(caller, own));
        var body = objects.body(operation, caller, own);
        var tag = operation.equals("changeRetentionPolicy") || operation.equals("changeAnswerTemplate")
                ? "\"0\""
                : operation.equals("changeRota") ? objects.reception.tag() : objects.organisation.tag(operation);
        tag = tag == null ? objects.consultations.tag(operation) : tag;
        if (tag != null) {
            headers.put("If-Match", tag);
        }
        if (operation.equals("voteOnStatement")) {
            headers.put("Mashang-Device", "a device");
        }
        var sent =
                switch (operation) {
                    case "uploadAttachment" -> KeptConnection.file("voice.wav", "audio/wav", Uploads.wav());
                    case "uploadDocument" -> KeptConnection.file("document.pdf", "application/pdf", PdfSamples.page());
                    case "checkImport" ->
                        KeptConnection.file("members.csv", "text/csv", MatrixOrganisation.IMPORTED.getBytes(UTF_8));
                    default -> body != null ? KeptConnection.json(body) : KeptConnection.text(call.example());
                };
        return KeptConnection.status(call.method(), path, headers, sent);
    }
}
