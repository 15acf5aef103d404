package org.mashangjian.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.database.Ids;

/** Somebody who signs in: staff of a venue or office, or a member. */
@Entity
public class Account extends PanacheEntityBase {
    @Id
    private UUID id;

    @Version
    private int version;

    private String username;
    private String name;
    private String passwordHash;
    private UUID memberId;
    private boolean demo;
    private Instant disabledAt;

    protected Account() {}

    /**
     * @param passwordHash as {@link Passwords#hash} gives it
     * @param memberId the member whose account it is, or null
     * @param demo whether it belongs to the demonstration; production refuses to start with one
     */
    public static Account open(String username, String name, String passwordHash, UUID memberId, boolean demo) {
        var account = new Account();
        account.id = Ids.next();
        account.username = username;
        account.name = name;
        account.passwordHash = passwordHash;
        account.memberId = memberId;
        account.demo = demo;
        account.persist();
        return account;
    }

    static Optional<Account> named(String username) {
        return find("username = ?1 and disabledAt is null", username).firstResultOptional();
    }

    public UUID id() {
        return id;
    }

    String passwordHash() {
        return passwordHash;
    }
}
