package org.mashangjian.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.secret.Vault;

/** Takes in what is to be sent. */
@ApplicationScoped
public class Deliveries {
    private static final String POST = """
            INSERT INTO delivery (id, key, channel, key_id, sealed, made_at, next_at, expires_at)
            VALUES (?, ?, ?, ?, ?, now(), ?, ?) ON CONFLICT (key) DO NOTHING
            """;

    @Inject
    Sql sql;

    @Inject
    Vault vault;

    @Inject
    ObjectMapper json;

    @Inject
    Providers providers;

    /** Whether this installation has a provider for it. */
    public boolean offers(Channel channel) {
        return providers.of(channel).isPresent();
    }

    /** Keeps it to be sent when the caller's transaction has committed; nothing where the channel has no provider. */
    public void post(Parcel parcel) {
        if (!offers(parcel.channel())) {
            return;
        }
        var id = Ids.next();
        sql.run(
                POST,
                id,
                parcel.key(),
                parcel.channel(),
                vault.keyId(),
                vault.seal(written(new Sealed(parcel.recipient(), parcel.letter())), Sealed.place(id)),
                parcel.notBefore(),
                parcel.expiresAt());
    }

    /** Sends no more of what was posted under keys that begin so. */
    public void takeBack(String keyPrefix) {
        sql.run("DELETE FROM delivery WHERE done_at IS NULL AND starts_with(key, ?)", keyPrefix);
    }

    private String written(Sealed content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException("a letter cannot be written as JSON", ours);
        }
    }
}
