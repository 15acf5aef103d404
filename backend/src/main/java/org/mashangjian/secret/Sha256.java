package org.mashangjian.secret;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 of content, under no key. */
public final class Sha256 {
    private Sha256() {}

    public static byte[] of(byte[] content) {
        return digest().digest(content);
    }

    public static byte[] of(Path file) throws IOException {
        var digest = digest();
        try (var output = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            Files.copy(file, output);
        }
        return digest.digest();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
