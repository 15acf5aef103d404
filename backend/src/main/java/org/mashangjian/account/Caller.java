package org.mashangjian.account;

import java.util.List;
import java.util.UUID;

/**
 * Who makes the call at hand.
 *
 * @param accountId null for somebody without an account
 * @param memberId the member this account belongs to, or null
 * @param recusedFrom the requests that name them or that they are kept away from: for them there are no such requests
 */
public record Caller(
        UUID accountId, String username, String name, UUID memberId, List<Grant> grants, List<UUID> recusedFrom) {
    public static final Caller NOBODY = new Caller(null, null, null, null, List.of());

    public Caller(UUID accountId, String username, String name, UUID memberId, List<Grant> grants) {
        this(accountId, username, name, memberId, grants, List.of());
    }

    /** A role held for a committee or, where one is not null, for that venue or that unit alone. */
    public record Grant(Role role, UUID committeeId, UUID venueId, UUID unitId) {
        public Grant(Role role, UUID committeeId, UUID venueId) {
            this(role, committeeId, venueId, null);
        }
    }

    public boolean isStaff() {
        return accountId != null;
    }

    /** Whether that request is none for this caller, whatever they hold. */
    public boolean isRecusedFrom(UUID requestId) {
        return recusedFrom.contains(requestId);
    }

    public boolean holds(Access access) {
        return grants.stream().anyMatch(grant -> grant.role().name().equals(access.name()));
    }

    /** Whether the role is held for that venue. */
    public boolean holdsAt(Role role, UUID venueId) {
        // asked for every line of a list
        for (var grant : grants) {
            if (grant.role() == role && venueId.equals(grant.venueId())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the role is held for that whole committee. */
    public boolean holdsFor(Role role, UUID committeeId) {
        for (var grant : grants) {
            if (grant.role() == role && grant.venueId() == null && committeeId.equals(grant.committeeId())) {
                return true;
            }
        }
        return false;
    }

    /** Clerk or chief of the venue, or office of its committee. */
    public boolean mayRunVenue(UUID venueId, UUID committeeId) {
        return holdsAt(Role.clerk, venueId) || holdsAt(Role.chief, venueId) || holdsFor(Role.office, committeeId);
    }

    /** Office or administrator of the committee: who keeps its members, venues and units. */
    public boolean mayManage(UUID committeeId) {
        return holdsFor(Role.office, committeeId) || holdsFor(Role.administrator, committeeId);
    }

    /** The committees of which {@link #mayManage} holds. */
    public List<UUID> managedCommitteeIds() {
        return grants.stream()
                .map(Grant::committeeId)
                .filter(it -> it != null && mayManage(it))
                .distinct()
                .toList();
    }

    /** The venues this caller is clerk or chief of. */
    public List<UUID> venueIds() {
        return grants.stream()
                .filter(grant -> grant.role() == Role.clerk || grant.role() == Role.chief)
                .map(Grant::venueId)
                .distinct()
                .toList();
    }

    /** The committees whose office this caller works in. */
    public List<UUID> officeOf() {
        return grants.stream()
                .filter(grant -> grant.role() == Role.office && grant.venueId() == null)
                .map(Grant::committeeId)
                .distinct()
                .toList();
    }

    /** The committees this caller leads. */
    public List<UUID> leaderOf() {
        return grants.stream()
                .filter(grant -> grant.role() == Role.leader && grant.venueId() == null)
                .map(Grant::committeeId)
                .distinct()
                .toList();
    }

    /** The units this caller is an officer of. */
    public List<UUID> unitIds() {
        return grants.stream()
                .filter(grant -> grant.role() == Role.unit_officer && grant.unitId() != null)
                .map(Grant::unitId)
                .distinct()
                .toList();
    }

    /** The committees whose dispatching office this caller works in. */
    public List<UUID> dispatcherOf() {
        return grants.stream()
                .filter(grant -> grant.role() == Role.dispatcher && grant.venueId() == null)
                .map(Grant::committeeId)
                .distinct()
                .toList();
    }
}
