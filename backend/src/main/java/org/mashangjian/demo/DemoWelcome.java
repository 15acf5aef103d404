package org.mashangjian.demo;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says what to open, once the demonstration is served. */
@ApplicationScoped
public class DemoWelcome {
    private static final String TEXT = """

              码上见 Mashangjian is ready   %1$s

              Scan (demo QR code)   %1$s/s/guangwumen
              API reference         %1$s/docs
              Sample poster         %1$s/api/v1/qr-codes/guangwumen/poster?size=a4
              Accounts              clerk · chief · member · office · leader · dispatcher · unit · admin
              Password for all      %2$s
              One-time code         246810, for any phone

              Ctrl-C ends it; the data stay for the next run.
            """;

    @ConfigProperty(name = "mashang.demo")
    boolean demo;

    @ConfigProperty(name = "mashang.base-url")
    String baseUrl;

    /** Prints to standard output; nothing outside the demonstration. */
    public void print() {
        if (demo) {
            System.out.printf(TEXT, baseUrl, DemoWorld.PASSWORD);
        }
    }
}
