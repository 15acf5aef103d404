package org.mashangjian.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.account.Account;
import org.mashangjian.account.AccountGrant;
import org.mashangjian.account.Caller;
import org.mashangjian.account.Passwords;
import org.mashangjian.account.Role;
import org.mashangjian.committee.Committee;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.member.Member;
import org.mashangjian.member.MemberDescription;
import org.mashangjian.member.MemberLevel;
import org.mashangjian.qrcode.QrCode;
import org.mashangjian.unit.Unit;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueDescription;
import org.mashangjian.venue.VenueFacts;

/** Founds the committees, venues, members, codes and accounts of the demonstration, and knows them by their keys. */
@ApplicationScoped
class DemoWorld {
    static final String PASSWORD = "mashang-demo-2026";
    private static final LocalDate PLACED = LocalDate.of(2025, 3, 1);

    @Inject
    DemoFiles files;

    @Inject
    Passwords passwords;

    @Inject
    Sql sql;

    @Inject
    DatabaseClock clock;

    private final Map<String, Committee> committees = new HashMap<>();
    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, VenueFacts> venues = new HashMap<>();
    private final Map<String, UUID> members = new HashMap<>();
    private final Map<String, String> memberNames = new HashMap<>();
    private final Map<String, String> memberCommittees = new HashMap<>();
    private final Map<String, Caller> callers = new HashMap<>();

    void found() {
        for (var division : files.read("divisions", new TypeReference<List<DemoFiles.Division>>() {})) {
            sql.run(
                    "INSERT INTO division (code, name, level, parent_code) VALUES (?, ?, ?, ?)",
                    division.code(),
                    division.name(),
                    division.level(),
                    division.parent());
        }
        files.read("committees", new TypeReference<List<DemoFiles.Committee>>() {})
                .forEach(this::committee);
        Committee.flush();
        files.read("venues", new TypeReference<List<DemoFiles.Venue>>() {}).forEach(this::venue);
        files.read("units", new TypeReference<List<DemoFiles.Unit>>() {}).forEach(this::unit);
        Unit.flush();
        files.read("members", new TypeReference<List<DemoFiles.Member>>() {}).forEach(this::member);
        Member.flush();
        files.read("qrcodes", new TypeReference<List<DemoFiles.Code>>() {}).forEach(this::code);
        var hash = passwords.hash(PASSWORD);
        files.read("accounts", new TypeReference<List<DemoFiles.Account>>() {})
                .forEach(account -> account(account, hash));
        members.keySet().stream()
                .filter(key -> callers.values().stream()
                        .noneMatch(caller -> members.get(key).equals(caller.memberId())))
                .forEach(key -> account(ofMember(key), hash));
        Account.flush();
    }

    VenueFacts venue(String key) {
        return venues.get(key);
    }

    UUID unit(String key) {
        return key == null ? null : units.get(key).id();
    }

    /** Somebody who speaks for the unit. */
    Caller officer(UUID unitId) {
        return speaker(unitId).orElseThrow();
    }

    /** The same, or nobody where the unit does not sign in. */
    Optional<Caller> speaker(UUID unitId) {
        return callers.values().stream()
                .filter(caller -> caller.unitIds().contains(unitId))
                .findFirst();
    }

    UUID member(String key) {
        return key == null ? null : members.get(key);
    }

    Caller caller(String username) {
        return callers.get(username);
    }

    /** Who signs in as that member or with that account. */
    Caller caller(UUID memberId, UUID accountId) {
        return callers.values().stream()
                .filter(caller ->
                        memberId == null ? caller.accountId().equals(accountId) : memberId.equals(caller.memberId()))
                .findFirst()
                .orElseThrow();
    }

    /** Somebody who holds the role at the venue or, as office, for its committee. */
    Caller holder(Role role, VenueFacts venue) {
        return callers.values().stream()
                .filter(caller -> role == Role.office || role == Role.dispatcher || role == Role.leader
                        ? caller.holdsFor(role, venue.committeeId())
                        : caller.holdsAt(role, venue.id()))
                .min((a, b) -> a.username().compareTo(b.username()))
                .orElseThrow();
    }

    private void committee(DemoFiles.Committee it) {
        var parent = it.parent() == null ? null : committees.get(it.parent());
        committees.put(
                it.key(),
                Committee.found(
                        it.code(),
                        it.name(),
                        it.officialName(),
                        Committee.Level.valueOf(it.level()),
                        it.divisionCode(),
                        parent,
                        it.phone()));
    }

    private void venue(DemoFiles.Venue it) {
        var committee = committees.get(it.committee());
        var kind = Venue.Kind.valueOf(it.kind());
        var category = it.studioCategory() == null ? null : Venue.StudioCategory.valueOf(it.studioCategory());
        var venue = Venue.open(new VenueDescription(
                committee.id(),
                kind,
                category,
                it.name(),
                it.brand(),
                it.divisionCode(),
                it.address(),
                it.phone(),
                it.openingHours(),
                null,
                it.introduction(),
                it.point() == null ? null : it.point().lat(),
                it.point() == null ? null : it.point().lon()));
        venues.put(
                it.key(),
                new VenueFacts(
                        venue.id(),
                        committee.id(),
                        committee.code(),
                        null,
                        null,
                        it.name(),
                        kind,
                        it.divisionCode(),
                        it.phone()));
    }

    private void unit(DemoFiles.Unit it) {
        var committeeId = committees.get(it.committee()).id();
        units.put(it.key(), Unit.open(committeeId, Unit.Kind.valueOf(it.kind()), it.name(), it.phone()));
    }

    private void member(DemoFiles.Member it) {
        var member = Member.appoint(
                Ids.next(),
                committees.get(it.committee()).id(),
                new MemberDescription(
                        null,
                        it.name(),
                        it.levels().stream().map(MemberLevel::valueOf).toList(),
                        it.sector(),
                        it.expertise(),
                        it.languages(),
                        it.title(),
                        it.introduction()));
        members.put(it.key(), member.id());
        memberNames.put(it.key(), it.name());
        memberCommittees.put(it.key(), it.committee());
        for (var place : it.placements()) {
            var placement = member.place(venues.get(place.venue()).id(), PLACED);
            for (var hours : place.hours()) {
                placement.onDuty(
                        DayOfWeek.of(hours.weekday()), LocalTime.parse(hours.from()), LocalTime.parse(hours.to()));
            }
        }
        var today = LocalDate.ofInstant(clock.now(), java.time.ZoneOffset.ofHours(8));
        it.leave().forEach(leave -> member.takeLeave(today.plusDays(leave.fromDays()), today.plusDays(leave.toDays())));
    }

    private void code(DemoFiles.Code it) {
        var code = QrCode.bind(
                it.code(),
                QrCode.Kind.valueOf(it.kind()),
                venues.get(it.venue()),
                member(it.member()),
                it.label(),
                it.place());
        if (it.revoked()) {
            code.revoke(clock.now());
        }
    }

    private DemoFiles.Account ofMember(String key) {
        var role = new DemoFiles.Grant("member", memberCommittees.get(key), null, null);
        return new DemoFiles.Account("member-" + key, memberNames.get(key), key, List.of(role));
    }

    private void account(DemoFiles.Account it, String hash) {
        var name = it.name() == null ? memberNames.get(it.member()) : it.name();
        var account = Account.open(it.username(), name, hash, member(it.member()), true);
        var grants = new ArrayList<Caller.Grant>();
        for (var grant : it.roles()) {
            var venue = grant.venue() == null ? null : venues.get(grant.venue());
            var unit = grant.unit() == null ? null : units.get(grant.unit());
            if (unit != null) {
                AccountGrant.giveForUnit(account, unit.committeeId(), unit.id());
                grants.add(new Caller.Grant(Role.unit_officer, unit.committeeId(), null, unit.id()));
                continue;
            }
            var committeeId = venue == null ? committees.get(grant.committee()).id() : venue.committeeId();
            var venueId = venue == null ? null : venue.id();
            AccountGrant.give(account, Role.valueOf(grant.role()), committeeId, venueId);
            grants.add(new Caller.Grant(Role.valueOf(grant.role()), committeeId, venueId));
        }
        callers.put(it.username(), new Caller(account.id(), it.username(), name, member(it.member()), grants));
    }
}
