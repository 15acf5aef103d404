// An account from its invitation to its end, as an administrator and its holder see it.
import { passkey } from './passkey.mjs';
import { totp } from './totp.mjs';

export async function accounts({ record, refuse, http, session, operations, admin, venue, base }) {
    const invited = await record('inviteAccount', 'POST', '/api/v1/accounts', {
        ...admin, body: { username: 'zhou.xiaomei', name: '周小梅', roles: [{ role: 'clerk', venueId: venue.id }] },
    });
    const account = `/api/v1/accounts/${invited.account.id}`;
    const link = { token: invited.link.split('#')[1] };
    await record('lookUpInvitation', 'POST', '/api/v1/invitations/lookup', { body: link });
    const password = 'yellow river ferry at dusk';
    operations.acceptInvitation = { responses: { 422: await refuse(422, 'POST', '/api/v1/invitations/acceptance', { body: { ...link, password: '123456789012345' } }) } };
    await record('acceptInvitation', 'POST', '/api/v1/invitations/acceptance', { body: { ...link, password } });
    await record('listAccounts', 'GET', `/api/v1/accounts?role=clerk&q=${encodeURIComponent('周')}&limit=1`, admin);
    await record('getAccount', 'GET', account, admin);
    const step = (operationId, path, body = {}) => record(operationId, 'POST', `${account}/${path}`, { ...admin, body });
    const chiefToo = await step('grantRole', 'grants', { role: 'chief', venueId: venue.id });
    await record('revokeRole', 'DELETE', `${account}/grants/${chiefToo.roles.find((held) => held.role === 'chief').id}`, admin);
    const newcomer = { username: 'zhou.xiaomei', password, device: '窗口的电脑', keep: false };
    const first = session((await http('POST', '/api/v1/sessions', { body: newcomer })).content.token);
    await http('POST', '/api/v1/sessions', { body: { ...newcomer, device: '手机' } });
    const signedIn = await record('listOwnSessions', 'GET', '/api/v1/sessions', first);
    await record('endSession', 'DELETE', `/api/v1/sessions/${signedIn.items.find((own) => !own.current).id}`, first);
    await record('endOtherSessions', 'DELETE', '/api/v1/sessions', first);
    await record('changePassword', 'POST', '/api/v1/me/password', {
        ...first, body: { currentPassword: password, newPassword: 'lantern-53-gravel-otter' },
    });
    const desk = session((await http('POST', '/api/v1/sessions', { body: { ...newcomer, password: 'lantern-53-gravel-otter' } })).content.token);
    const phone = passkey(base);
    const creation = await record('beginPasskey', 'POST', '/api/v1/me/passkeys/options', { ...desk, body: {} });
    const made = await record('registerPasskey', 'POST', '/api/v1/me/passkeys', {
        ...desk, body: { challengeId: creation.challengeId, label: '我的手机', credential: phone.create(creation.publicKey) },
    });
    const asked = await record('beginPasskeySignIn', 'POST', '/api/v1/sessions/passkey/options', { body: {} });
    await record('signInWithPasskey', 'POST', '/api/v1/sessions/passkey', {
        body: { challengeId: asked.challengeId, credential: phone.get(asked.publicKey), device: '我的手机', keep: false },
    });
    await record('listPasskeys', 'GET', '/api/v1/me/passkeys', desk);
    await record('labelPasskey', 'POST', `/api/v1/me/passkeys/${made.id}/label`, { ...desk, body: { label: '单位的电脑' } });
    const again = await record('beginPasskeyProof', 'POST', '/api/v1/me/passkeys/proof/options', { ...desk, body: {} });
    await record('provePasskey', 'POST', '/api/v1/me/passkeys/proof', {
        ...desk, body: { challengeId: again.challengeId, credential: phone.get(again.publicKey) },
    });
    await record('removePasskey', 'DELETE', `/api/v1/me/passkeys/${made.id}`, desk);
    const secret = await record('beginTotp', 'POST', '/api/v1/me/factors/totp', { ...desk, body: {} });
    const proof = (steps) => ({ ...desk, body: { totp: totp(secret.secret, steps) } });
    await record('confirmTotp', 'POST', '/api/v1/me/factors/totp/confirmation', proof(-1));
    await record('getFactors', 'GET', '/api/v1/me/factors', desk);
    await record('proveFactor', 'POST', '/api/v1/me/factors/proof', proof(0));
    const renewed = await record('renewRecoveryCodes', 'POST', '/api/v1/me/factors/recovery-codes', proof(1));
    await record('removeTotp', 'POST', '/api/v1/me/factors/totp/removal', { ...desk, body: { recoveryCode: renewed.recoveryCodes[0] } });
    await step('resetFactors', 'factor-reset');
    await step('expirePassword', 'password-expiry');
    await step('deactivateAccount', 'deactivation');
    await step('reactivateAccount', 'reactivation');
    await step('inviteAgain', 'invitation');
}
