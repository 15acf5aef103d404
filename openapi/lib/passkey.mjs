// A passkey as a phone makes and uses it (WebAuthn): ES256, holder verified, no attestation.
import { createHash, generateKeyPairSync, sign } from 'node:crypto';

const text = (bytes) => Buffer.from(bytes).toString('base64url');
const sha256 = (bytes) => createHash('sha256').update(bytes).digest();
const bytes = (head, value) => Buffer.concat([Buffer.from([head, value.length]), value]);

export function passkey(origin) {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const id = Buffer.from('the id of an example of a passkey');
    let count = 0;

    const client = (type, challenge) => Buffer.from(JSON.stringify({ type: `webauthn.${type}`, challenge, origin, crossOrigin: false }));
    const data = (flags, ...more) => {
        const counter = Buffer.alloc(4);
        counter.writeUInt32BE(++count);
        return Buffer.concat([sha256(Buffer.from(new URL(origin).hostname)), Buffer.from([flags]), counter, ...more]);
    };
    /** COSE_Key (RFC 9053) in CBOR: key type EC2, algorithm ES256, curve P-256, x, y. */
    const key = () => {
        const { x, y } = publicKey.export({ format: 'jwk' });
        const point = (name, value) => Buffer.concat([Buffer.from([name]), bytes(0x58, Buffer.from(value, 'base64url'))]);
        return Buffer.concat([Buffer.from([0xa5, 1, 2, 3, 0x26, 0x20, 1]), point(0x21, x), point(0x22, y)]);
    };
    const credential = (response) => ({ id: text(id), rawId: text(id), type: 'public-key', clientExtensionResults: {}, response });

    return {
        create({ challenge }) {
            const authData = data(0x45, Buffer.alloc(16), Buffer.from([0, id.length]), id, key());
            const attestationObject = Buffer.concat([
                Buffer.from([0xa3, 0x63]), Buffer.from('fmt'), Buffer.from([0x64]), Buffer.from('none'),
                Buffer.from([0x67]), Buffer.from('attStmt'), Buffer.from([0xa0]),
                Buffer.from([0x68]), Buffer.from('authData'), bytes(0x58, authData),
            ]);
            return credential({ clientDataJSON: text(client('create', challenge)), attestationObject: text(attestationObject) });
        },
        get({ challenge }) {
            const clientData = client('get', challenge);
            const authenticatorData = data(0x05);
            const signature = sign('sha256', Buffer.concat([authenticatorData, sha256(clientData)]), privateKey);
            return credential({
                clientDataJSON: text(clientData), authenticatorData: text(authenticatorData), signature: text(signature),
            });
        },
    };
}
