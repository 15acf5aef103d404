// Signing in by an identity provider, which the demo that is recorded has none of: made of what was recorded.
const PROVIDER = 'https://id.example.org';
const STATE = 'c3RhdGUtZXhhbXBsZS1uby1zZWNyZXQtYXQtYWxsLTE';
const FLOW = 'Zmxvdy1leGFtcGxlLW5vLXNlY3JldC1hdC1hbGwtMTI';

export async function oidc({ record, operations }) {
    await record('getSignInMethods', 'GET', '/api/v1/sign-in-methods');
    operations.getSignInMethods.responses[200] = { oidc: '省统一身份认证' };
    const asked = new URLSearchParams({
        response_type: 'code', client_id: 'mashangjian', scope: 'openid', state: STATE, nonce: 'bm9uY2UtZXhhbXBsZQ',
        redirect_uri: 'http://localhost:8080/desk/sign-in/oidc', code_challenge_method: 'S256', code_challenge: 'Y2hhbGxlbmdlLWV4YW1wbGU',
    });
    operations.beginOidcSignIn = { request: {}, responses: { 200: { url: `${PROVIDER}/auth?${asked}`, flow: FLOW } } };
    operations.signInWithOidc = {
        request: { flow: FLOW, state: STATE, code: 'Y29kZS1leGFtcGxlLW9uY2U', iss: PROVIDER, device: 'Chrome, Windows' },
        responses: { 201: structuredClone(operations.signIn.responses[201]) },
    };
    const subject = '248289761001';
    operations.linkIdentity = {
        request: { subject },
        responses: { 200: { ...structuredClone(operations.getAccount.responses[200]), subject } },
    };
}
