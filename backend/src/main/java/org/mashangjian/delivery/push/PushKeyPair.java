package org.mashangjian.delivery.push;

import com.zerodeplibs.webpush.VAPIDKeyPair;
import com.zerodeplibs.webpush.VAPIDKeyPairs;
import com.zerodeplibs.webpush.jwt.VAPIDJWTParam;
import com.zerodeplibs.webpush.key.PrivateKeySources;
import com.zerodeplibs.webpush.key.PublicKeySources;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPrivateKeySpec;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.jce.ECNamedCurveTable;
import org.mashangjian.secret.Hmac;
import org.mashangjian.secret.Keys;

/**
 * The installation's key for Web Push (VAPID), derived from its hash key: the same on all nodes and after every restart,
 * as subscriptions are bound to it.
 */
@ApplicationScoped
class PushKeyPair {
    private static final String CURVE = "secp256r1";
    private static final int HOURS = 12;

    @Inject
    Keys keys;

    @Inject
    PushSettings settings;

    private VAPIDKeyPair pair;

    @PostConstruct
    void derive() {
        var curve = ECNamedCurveTable.getParameterSpec(CURVE);
        var seed = new BigInteger(1, Hmac.under(keys.hash()).of("web-push-key"));
        var secret = seed.mod(curve.getN().subtract(BigInteger.ONE)).add(BigInteger.ONE);
        pair = VAPIDKeyPairs.of(
                PrivateKeySources.ofECPrivateKey(key(secret)),
                PublicKeySources.ofUncompressedBytes(
                        curve.getG().multiply(secret).normalize().getEncoded(false)));
    }

    boolean isThere() {
        return settings.enabled();
    }

    String publicKey() {
        return pair.extractPublicKeyInUncompressedFormAsString();
    }

    /** The header that shows a push service who sends (RFC 8292). */
    String authorization(PushEndpoint endpoint) {
        return pair.generateAuthorizationHeaderValue(VAPIDJWTParam.getBuilder()
                .resourceURLString(endpoint.uri().toString())
                .expiresAfter(HOURS, TimeUnit.HOURS)
                .subject(settings.subject())
                .build());
    }

    private static ECPrivateKey key(BigInteger secret) {
        try {
            var parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec(CURVE));
            var spec = new ECPrivateKeySpec(secret, parameters.getParameterSpec(ECParameterSpec.class));
            return (ECPrivateKey) KeyFactory.getInstance("EC").generatePrivate(spec);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
