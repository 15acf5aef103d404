package org.mashangjian.open311;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

/** Writes an answer in the form that was asked for; what is a bare list in JSON has a root in XML. */
@ApplicationScoped
class Answering {
    @Inject
    ObjectMapper json;

    Response ok(Format format, String root, Object answer) {
        return with(200, format, root, answer).build();
    }

    Response created(Format format, String root, Object answer) {
        return with(201, format, root, answer).build();
    }

    Response.ResponseBuilder with(int status, Format format, String root, Object answer) {
        return Response.status(status)
                .header("Content-Type", format.mediaType() + "; charset=utf-8")
                .header("Vary", "Accept-Language")
                .entity(format == Format.xml ? XmlTree.write(root, json.valueToTree(answer)) : json(answer));
    }

    private byte[] json(Object answer) {
        try {
            return json.writeValueAsBytes(answer);
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException("an answer cannot be written as JSON", ours);
        }
    }
}
