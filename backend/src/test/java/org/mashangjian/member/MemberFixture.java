package org.mashangjian.member;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.mashangjian.database.Ids;
import org.mashangjian.venue.Venue;

/** A member placed in a venue, with no hours until a test gives them some. */
public final class MemberFixture {
    private final Venue venue;
    private String name = "石国栋";
    private String sector = "environment_resources";
    private List<String> expertise = List.of("供热", "节能改造");
    private boolean onDuty;
    private boolean onLeave;

    private MemberFixture(Venue venue) {
        this.venue = venue;
    }

    public static MemberFixture at(Venue venue) {
        return new MemberFixture(venue);
    }

    public MemberFixture named(String name) {
        this.name = name;
        return this;
    }

    public MemberFixture of(String sector, String... expertise) {
        this.sector = sector;
        this.expertise = List.of(expertise);
        return this;
    }

    public MemberFixture onDutyToday() {
        onDuty = true;
        return this;
    }

    public MemberFixture onLeaveToday() {
        onLeave = true;
        return this;
    }

    public Member place() {
        var today = today();
        return QuarkusTransaction.requiringNew().call(() -> {
            var member = Member.appoint(
                    Ids.next(),
                    venue.committeeId(),
                    new MemberDescription(
                            null,
                            name,
                            List.of(MemberLevel.county),
                            sector,
                            expertise,
                            List.of("zh"),
                            "总工程师",
                            "在锅炉房里三十年。"));
            var placement = member.place(venue.id(), today.minusDays(10));
            if (onDuty) {
                placement.onDuty(today.getDayOfWeek(), LocalTime.of(9, 0), LocalTime.of(11, 30));
            }
            if (onLeave) {
                member.takeLeave(today.minusDays(1), today);
            }
            return member;
        });
    }

    public static LocalDate today() {
        return Arc.container().instance(Members.class).get().today();
    }
}
