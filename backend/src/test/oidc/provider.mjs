// A conforming OpenID Connect provider for the tests (the certified oidc-provider, from openapi/node_modules): signs in
// whoever `login_hint` or its one form names. "mfa" behind the name means that two factors were shown.
//   node provider.mjs <port> <redirect URI>
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [port, back] = process.argv.slice(2);
// its remarks are no answers
console.info = console.error;
const packages = createRequire(new URL('../../../../openapi/package.json', import.meta.url));
const { default: Provider } = await import(pathToFileURL(packages.resolve('oidc-provider')));
const issuer = `http://localhost:${port}`;

const provider = new Provider(issuer, {
    clients: [{ client_id: 'mashangjian', client_secret: 'of-the-tests-alone', redirect_uris: [back] }],
    pkce: { required: () => true },
    claims: { openid: ['sub', 'amr'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (ctx, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (ctx, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    async loadExistingGrant(ctx) {
        const known = ctx.oidc.session.grantIdFor(ctx.oidc.client.clientId);
        if (known) return ctx.oidc.provider.Grant.find(known);
        const grant = new ctx.oidc.provider.Grant({ clientId: ctx.oidc.client.clientId, accountId: ctx.oidc.session.accountId });
        grant.addOIDCScope('openid');
        await grant.save();
        return grant;
    },
});

const FORM = `<!doctype html><html lang="en"><title>Provider</title><form method="get"><label>Who <input name="who" autofocus></label>
<button>Sign in</button></form></html>`;

provider.use(async (ctx, next) => {
    if (!ctx.path.startsWith('/interaction/')) return next();
    const { params } = await provider.interactionDetails(ctx.req, ctx.res);
    const who = ctx.query.who ?? params.login_hint;
    if (who === undefined) {
        ctx.type = 'html';
        ctx.body = FORM;
        return undefined;
    }
    const [accountId, ...methods] = who.split(' ');
    const result = accountId ? { login: { accountId, amr: ['pwd', ...methods] } } : { error: 'access_denied' };
    return provider.interactionFinished(ctx.req, ctx.res, result, { mergeWithLastSubmission: false });
});
provider.listen(Number(port), () => console.log('ready'));
