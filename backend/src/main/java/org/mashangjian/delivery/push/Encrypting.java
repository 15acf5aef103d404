package org.mashangjian.delivery.push;

import com.zerodeplibs.webpush.MessageEncryptions;
import com.zerodeplibs.webpush.PushMessage;
import com.zerodeplibs.webpush.UserAgentMessageEncryptionKeyInfo;
import com.zerodeplibs.webpush.key.InvalidECPublicKeyException;
import com.zerodeplibs.webpush.key.MalformedUncompressedBytesException;

/** Encrypts for one browser alone: aes128gcm of RFC 8291. */
final class Encrypting {
    private Encrypting() {}

    /** Whether a message can be encrypted for it: a point on the curve. */
    static boolean isKey(PushApi.Keys keys) {
        try {
            return keys(keys) != null;
        } catch (InvalidECPublicKeyException | MalformedUncompressedBytesException notOne) {
            return false;
        }
    }

    static byte[] encrypt(String message, PushApi.Keys keys) {
        return MessageEncryptions.of()
                .encrypt(keys(keys), PushMessage.ofUTF8(message))
                .toBytes();
    }

    private static UserAgentMessageEncryptionKeyInfo keys(PushApi.Keys keys) {
        return UserAgentMessageEncryptionKeyInfo.of(plain(keys.p256dh()), plain(keys.auth()));
    }

    private static String plain(String base64) {
        return base64.replace("=", "");
    }
}
