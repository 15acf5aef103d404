package org.mashangjian.account.passkey;

import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.mashangjian.secret.Sha256;

/** What a phone does with a passkey (WebAuthn level 2, sections 6.1 and 6.5): ES256, user verified, no attestation. */
public final class TestAuthenticator {
    private static final int PRESENT_AND_VERIFIED = 0x05;
    private static final int WITH_KEY = 0x40;
    private static final int COORDINATE = 32;

    private final byte[] id = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
    private final KeyPair keys;
    private final String origin;
    private final String domain;
    private int count;
    private int flags = PRESENT_AND_VERIFIED;

    public TestAuthenticator(String origin, String domain) {
        this.origin = origin;
        this.domain = domain;
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** One that only asks whether somebody is there, not who. */
    TestAuthenticator unverified() {
        flags = 0x01;
        return this;
    }

    /** As a copy that was made when the counter stood so. */
    void countsFrom(int earlier) {
        count = earlier;
    }

    /** The credential that {@code navigator.credentials.create} would give. */
    public Map<String, Object> create(String challenge) {
        var data = authenticatorData(
                flags | WITH_KEY,
                ByteBuffer.allocate(18 + id.length)
                        .put(new byte[16])
                        .putShort((short) id.length)
                        .put(id)
                        .array(),
                publicKey());
        var response = Map.of(
                "clientDataJSON",
                text(client("webauthn.create", challenge)),
                "attestationObject",
                text(attestation(data)));
        return credential(response);
    }

    /** The credential that {@code navigator.credentials.get} would give. */
    public Map<String, Object> get(String challenge) {
        try {
            var client = client("webauthn.get", challenge);
            var data = authenticatorData(flags);
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(data);
            signature.update(Sha256.of(client));
            return credential(Map.of(
                    "clientDataJSON", text(client),
                    "authenticatorData", text(data),
                    "signature", text(signature.sign())));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Map<String, Object> credential(Map<String, String> response) {
        return Map.of(
                "id", text(id),
                "rawId", text(id),
                "type", "public-key",
                "clientExtensionResults", Map.of(),
                "response", response);
    }

    private byte[] client(String type, String challenge) {
        return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                .formatted(type, challenge, origin)
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] authenticatorData(int flags, byte[]... more) {
        var data = new ByteArrayOutputStream();
        data.writeBytes(Sha256.of(domain.getBytes(StandardCharsets.UTF_8)));
        data.write(flags);
        data.writeBytes(ByteBuffer.allocate(4).putInt(++count).array());
        for (var part : more) {
            data.writeBytes(part);
        }
        return data.toByteArray();
    }

    /** COSE_Key (RFC 9053): key type EC2, algorithm ES256, curve P-256, x, y. */
    private byte[] publicKey() {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        var out = new ByteArrayOutputStream();
        try (var cbor = new CBORFactory().createGenerator(out)) {
            cbor.writeStartObject(5);
            cbor.writeFieldId(1);
            cbor.writeNumber(2);
            cbor.writeFieldId(3);
            cbor.writeNumber(-7);
            cbor.writeFieldId(-1);
            cbor.writeNumber(1);
            cbor.writeFieldId(-2);
            cbor.writeBinary(coordinate(point.getAffineX()));
            cbor.writeFieldId(-3);
            cbor.writeBinary(coordinate(point.getAffineY()));
            cbor.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static byte[] attestation(byte[] data) {
        var out = new ByteArrayOutputStream();
        try (var cbor = new CBORFactory().createGenerator(out)) {
            cbor.writeStartObject(3);
            cbor.writeStringField("fmt", "none");
            cbor.writeFieldName("attStmt");
            cbor.writeStartObject(0);
            cbor.writeEndObject();
            cbor.writeBinaryField("authData", data);
            cbor.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static byte[] coordinate(BigInteger value) {
        var bytes = value.toByteArray();
        var fixed = new byte[COORDINATE];
        var length = Math.min(bytes.length, COORDINATE);
        System.arraycopy(bytes, bytes.length - length, fixed, COORDINATE - length, length);
        return fixed;
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
