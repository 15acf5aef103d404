package org.mashangjian.web;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.io.InputStream;

/** JSON of more than 256 KiB is read to its end, so that the caller hears the answer, and refused. */
@Provider
public class JsonLimit implements ReaderInterceptor {
    private static final int MOST = 256 * 1024;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        var type = context.getMediaType();
        if (type != null && type.getSubtype().endsWith("json")) {
            context.setInputStream(bounded(context.getInputStream()));
        }
        return context.proceed();
    }

    private static InputStream bounded(InputStream body) throws IOException {
        var read = body.readNBytes(MOST + 1);
        if (read.length > MOST) {
            body.transferTo(java.io.OutputStream.nullOutputStream());
            throw Refusal.of(ProblemType.too_large);
        }
        return new java.io.ByteArrayInputStream(read);
    }
}
