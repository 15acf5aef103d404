package org.mashangjian.account.oidc;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The certified provider of {@code src/test/oidc/provider.mjs} as a process of its own, and this application as its client. */
public class TestProvider implements QuarkusTestResourceLifecycleManager {
    private static final String BACK = "http://localhost:8080/desk/sign-in/oidc";
    private Process process;

    @Override
    public Map<String, String> start() {
        try {
            var port = freePort();
            process = new ProcessBuilder("node", "src/test/oidc/provider.mjs", String.valueOf(port), BACK)
                    .redirectError(new File("target/oidc-provider.log"))
                    .start();
            var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            if (!"ready".equals(lines.readLine())) {
                throw new IllegalStateException(
                        "the OpenID provider did not start; run `npm ci` in openapi/, and see target/oidc-provider.log");
            }
            return Map.of(
                    "mashang.oidc.issuer", "http://localhost:" + port,
                    "mashang.oidc.client-id", "mashangjian",
                    "mashang.oidc.client-secret", "of-the-tests-alone",
                    "mashang.oidc.name", "统一身份认证");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public void stop() {
        if (process != null) {
            process.destroy();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
