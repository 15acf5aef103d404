package org.mashangjian.contract;

import io.smallrye.openapi.runtime.io.Format;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.IOException;

/**
 * Serves the contract as the build wrote it. Left alone, every start would read it, write it out twice and keep both in
 * memory: 7.5 s to start instead of 5.6 and 3.6 MB, for a document that few ask for and that does not change while running.
 */
@AsBuilt
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class BuiltContract {
    private static final String WRITTEN = "META-INF/quarkus-generated-openapi-doc.";

    @AroundInvoke
    Object serve(InvocationContext call) throws IOException {
        return switch (call.getMethod().getName()) {
            case "prepareDocument" -> null;
            case "getDocument" -> read((Format) call.getParameters()[1]);
            default -> throw new IllegalStateException("What serves the contract has changed: " + call.getMethod());
        };
    }

    private static byte[] read(Format format) throws IOException {
        try (var input = Thread.currentThread().getContextClassLoader().getResourceAsStream(WRITTEN + format)) {
            return input.readAllBytes();
        }
    }
}
