package org.mashangjian.attachment;

import io.restassured.config.HttpClientConfig;
import io.restassured.config.MultiPartConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.mashangjian.attachment.document.PdfSamples;
import org.mashangjian.request.Staff;

/** Uploads documents through the API. */
public final class DocumentUploads {
    private static final RestAssuredConfig AS_BROWSERS_DO = RestAssuredConfig.config()
            .httpClient(HttpClientConfig.httpClientConfig().httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE))
            .multiPartConfig(MultiPartConfig.multiPartConfig().defaultCharset("UTF-8"));

    private DocumentUploads() {}

    /** A PDF of one page; gives the id to name. */
    public static UUID pdf(Staff by) {
        return UUID.fromString(send(by, "现状 说明.pdf", PdfSamples.page())
                .statusCode(201)
                .extract()
                .path("id"));
    }

    public static ValidatableResponse send(Staff by, String name, byte[] content) {
        return by.calls()
                .config(AS_BROWSERS_DO)
                .contentType("multipart/form-data")
                .multiPart("file", name, content, "application/octet-stream")
                .post("/api/v1/documents")
                .then();
    }
}
