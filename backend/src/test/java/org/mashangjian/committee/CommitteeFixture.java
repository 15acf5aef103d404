package org.mashangjian.committee;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.concurrent.atomic.AtomicInteger;
import org.mashangjian.database.Sql;

/** A committee over a county that no other test knows. */
public final class CommitteeFixture {
    private static final AtomicInteger COUNT = new AtomicInteger(1000);

    private CommitteeFixture() {}

    /** @param division the county's code, 6 digits, the only one of its city */
    public record Founded(Committee committee, String division) {}

    public static Founded ofCounty() {
        var number = COUNT.incrementAndGet();
        var division = "98%02d%02d".formatted(number / 100, number % 100);
        return ofDivision(division);
    }

    /** A committee over that division, which is made where it is missing. */
    public static Founded ofDivision(String division) {
        var sql = Arc.container().instance(Sql.class).get();
        return QuarkusTransaction.requiringNew().call(() -> {
            sql.run(
                    "INSERT INTO division (code, name, level) VALUES (?, '试验区', 'county') ON CONFLICT DO NOTHING",
                    division);
            return new Founded(
                    Committee.found(
                            code(),
                            "试验区政协",
                            "中国人民政治协商会议试验区委员会",
                            Committee.Level.county,
                            division,
                            null,
                            "0931-5550999"),
                    division);
        });
    }

    /** A code that no other committee has. */
    public static String code() {
        var number = COUNT.incrementAndGet();
        return "T" + (char) ('A' + number / 676 % 26) + (char) ('A' + number / 26 % 26) + (char) ('A' + number % 26);
    }
}
