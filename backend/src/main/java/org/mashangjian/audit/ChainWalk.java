package org.mashangjian.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mashangjian.secret.Hmac;

/** One walk along a committee's chain, from its first row or from where an earlier walk ended. */
class ChainWalk {
    /** A row with what it is sealed with. */
    record Sealed(AuditRow row, long sequence, String seal) {}

    private final UUID committeeId;
    private final Hmac key;
    private final Map<Long, List<Head>> kept;
    private final List<Finding> findings = new ArrayList<>();
    private Head last;

    /** @param from what the row before the first is sealed with @param kept the heads of this committee that the head file holds */
    ChainWalk(Head from, Hmac key, List<Head> kept) {
        this.committeeId = from.committeeId();
        this.key = key;
        this.kept = kept.stream().collect(Collectors.groupingBy(Head::sequence));
        this.last = from;
    }

    UUID committeeId() {
        return committeeId;
    }

    long at() {
        return last.sequence();
    }

    void step(Sealed next) {
        var left = next.sequence() - last.sequence() - 1;
        if (left > 0) {
            found(Finding.Kind.missing, last.sequence() + 1, left);
        } else if (!next.row().seal(key, last.seal(), next.sequence()).equals(next.seal())) {
            found(Finding.Kind.changed, next.sequence(), 1);
        }
        last = new Head(committeeId, next.sequence(), next.seal());
        if (!kept.getOrDefault(at(), List.of()).stream().allMatch(last::equals)) {
            found(Finding.Kind.cut, at(), 1);
        }
    }

    List<Finding> findings() {
        return findings;
    }

    /** Once there is no row left: what the head file knew of more. */
    List<Finding> end() {
        var longest = kept.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
        if (longest > at()) {
            found(Finding.Kind.cut, at() + 1, longest - at());
        }
        return findings;
    }

    private void found(Finding.Kind kind, long sequence, long rows) {
        findings.add(new Finding(kind, committeeId, sequence, rows));
    }
}
