package org.mashangjian.qrcode;

import io.quarkus.arc.All;
import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.mashangjian.category.Categories;
import org.mashangjian.committee.ConsentNotices;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Sql;
import org.mashangjian.member.MemberOnList;
import org.mashangjian.member.Members;
import org.mashangjian.web.PublicRead;

/**
 * What codes stand for, ready to send. Asked far more often than anything else, so an answer is kept for five seconds
 * with its bytes: a hit touches neither database nor JSON and stays on the event loop. Refusals are not kept.
 */
@ApplicationScoped
class QrPages {
    private static final String VENUE = """
            SELECT v.id, c.id, c.name, v.name, v.kind, v.division_code, v.phone, v.opening_hours, v.address, v.brand,
                   v.introduction, v.group_link
            FROM venue v JOIN committee c ON c.id = v.committee_id WHERE v.id = ?
            """;

    @Inject
    Posters posters;

    @Inject
    @CacheName("qr-pages")
    Cache cache;

    @Inject
    QrCodes codes;

    @Inject
    Sql sql;

    @Inject
    Members members;

    @Inject
    ReceptionDays receptionDays;

    @Inject
    DatabaseClock clock;

    @Inject
    ConsentNotices consents;

    @Inject
    Categories categories;

    @Inject
    OpenConsultations consultations;

    @Inject
    PublicRead publicRead;

    @All
    List<CodeSubjects> subjects;

    private record Key(String code, Locale language) {}

    record Shown(QrCodeApi.Landing landing, PublicRead.Body body) {}

    Uni<Shown> of(String code, Locale language) {
        return cache.getAsync(new Key(code, language), key -> Uni.createFrom()
                .item(() -> read(key.code(), key.language()))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()));
    }

    void forget(String code) {
        codes.forget(code);
        posters.forgetAll();
        cache.invalidateIf(key -> key instanceof Key page && page.code().equals(code))
                .await()
                .indefinitely();
    }

    private Shown read(String code, Locale language) {
        var facts = codes.addressed(code);
        var venue = venue(facts.venueId());
        var landing = new QrCodeApi.Landing(
                facts.code(),
                facts.kind(),
                facts.label(),
                facts.place(),
                subjects.stream()
                        .flatMap(it -> it.of(code).stream())
                        .findFirst()
                        .orElse(null),
                venue,
                members(facts, language),
                receptionDays.next(facts.venueId(), clock.now(), language),
                consultations.of(venue.id()),
                List.of(),
                consents.of(venue.committeeId(), language),
                categories.tree(venue.committeeId(), language));
        return new Shown(landing, publicRead.body(landing));
    }

    private List<MemberOnList> members(QrCodeFacts facts, Locale language) {
        return members.ofVenue(facts.venueId(), members.today(), language).stream()
                .sorted(Comparator.comparing(member -> !member.id().equals(facts.memberId())))
                .toList();
    }

    private QrCodeApi.Venue venue(UUID id) {
        return sql.one(
                        VENUE,
                        row -> new QrCodeApi.Venue(
                                row.uuid(1),
                                row.uuid(2),
                                row.string(3),
                                row.string(4),
                                row.string(5),
                                row.string(6),
                                row.string(7),
                                row.string(8),
                                row.string(9),
                                row.string(10),
                                row.string(11),
                                row.string(12)),
                        id)
                .orElseThrow();
    }
}
