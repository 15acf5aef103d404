package org.mashangjian.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.database.Ids;

/** Somebody who signs in: staff of a venue or office, a unit's officer, or a member. */
@Entity
public class Account extends PanacheEntityBase {
    @Id
    private UUID id;

    @Version
    private int version;

    private String username;
    private String name;
    private String passwordHash;
    private boolean passwordExpired;
    private UUID memberId;
    private UUID committeeId;
    private boolean demo;
    private Instant disabledAt;

    protected Account() {}

    /**
     * @param passwordHash as {@link Passwords#hash} gives it, or null until its holder has chosen one
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

    /** An account that waits for its holder to choose a password. @param committeeId the committee that keeps it */
    public static Account invite(UUID id, String username, String name, UUID memberId, UUID committeeId) {
        var account = new Account();
        account.id = id;
        account.username = username;
        account.name = name;
        account.memberId = memberId;
        account.committeeId = committeeId;
        account.persist();
        return account;
    }

    /** The account of that name, if it is not deactivated. */
    public static Optional<Account> named(String username) {
        return find("username = ?1 and disabledAt is null", username).firstResultOptional();
    }

    /** Holds from now on; ends a demand to choose another. */
    public void choosePassword(String hash) {
        passwordHash = hash;
        passwordExpired = false;
    }

    /** The holder has to choose another password before anything else. */
    public void expirePassword() {
        passwordExpired = true;
    }

    /** No one signs in with it any more. */
    public void deactivate(Instant at) {
        if (disabledAt == null) {
            disabledAt = at;
        }
    }

    public void reactivate() {
        disabledAt = null;
    }

    /** The committee of its first role keeps an account that none keeps yet. */
    void keptBy(UUID committee) {
        if (committeeId == null) {
            committeeId = committee;
        }
    }

    public UUID id() {
        return id;
    }

    public String username() {
        return username;
    }

    public String name() {
        return name;
    }

    /** Null until its holder has chosen one. */
    public String passwordHash() {
        return passwordHash;
    }

    public boolean isPasswordExpired() {
        return passwordExpired;
    }

    public boolean isDeactivated() {
        return disabledAt != null;
    }

    /** The committee whose administrators may deactivate it and send its holder a link. */
    public UUID committeeId() {
        return committeeId;
    }

    public UUID memberId() {
        return memberId;
    }
}
