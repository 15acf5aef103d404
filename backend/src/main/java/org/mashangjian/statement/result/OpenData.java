package org.mashangjian.statement.result;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Sql;
import org.mashangjian.secret.Hmac;
import org.mashangjian.secret.Keys;
import org.mashangjian.statement.DiscussionFacts;
import org.mashangjian.statement.DiscussionState;
import org.mashangjian.statement.Discussions;

/** Makes open data: participants are numbered in an order that only we could tell, and what few voted on is left out. */
@ApplicationScoped
class OpenData {
    /** Among fewer one could guess whose row is whose. */
    static final int LEAST_PARTICIPANTS = 10;

    private static final String VOTES =
            "SELECT participant_id, statement_id, choice FROM statement_vote WHERE discussion_id = ?";

    private record Cast(UUID participant, UUID statementId, String choice) {}

    @Inject
    Discussions discussions;

    @Inject
    ResultQueries queries;

    @Inject
    Keys keys;

    @Inject
    Sql sql;

    @Inject
    DatabaseClock clock;

    private Hmac order;

    @PostConstruct
    void open() {
        order = Hmac.derived(keys.hash(), "open-data");
    }

    OpenDataApi.Data of(UUID discussionId) {
        var discussion = discussions.shown(discussionId);
        var state = discussion.state(clock.now());
        var tallies = queries.tallies(discussionId);
        var withheld = withheld(discussion, state);
        return new OpenDataApi.Data(
                discussionId,
                discussion.title(),
                state,
                tallies.stream().map(Tally::shown).toList(),
                withheld,
                withheld == null ? votes(discussionId, tallies) : List.of());
    }

    private OpenDataApi.Withheld withheld(DiscussionFacts discussion, DiscussionState state) {
        if (state != DiscussionState.closed) {
            return OpenDataApi.Withheld.still_open;
        }
        return queries.participants(discussion.id()) < LEAST_PARTICIPANTS
                ? OpenDataApi.Withheld.too_few_participants
                : null;
    }

    private List<OpenDataApi.Vote> votes(UUID discussionId, List<Tally> tallies) {
        var given = tallies.stream().filter(it -> !it.isFew()).map(Tally::id).collect(Collectors.toSet());
        var cast = sql.list(VOTES, row -> new Cast(row.uuid(1), row.uuid(2), row.string(3)), discussionId).stream()
                .filter(it -> given.contains(it.statementId()))
                .toList();
        var numbers = numbers(discussionId, cast);
        return cast.stream()
                .map(it -> new OpenDataApi.Vote(numbers.get(it.participant()), it.statementId(), it.choice()))
                .sorted(Comparator.comparingInt(OpenDataApi.Vote::participant)
                        .thenComparing(OpenDataApi.Vote::statementId))
                .toList();
    }

    /** The order of ids is that of joining, so that it is not the order of numbers. */
    private Map<UUID, Integer> numbers(UUID discussionId, List<Cast> cast) {
        var places = new HashMap<UUID, byte[]>();
        cast.forEach(
                it -> places.computeIfAbsent(it.participant(), id -> order.of(discussionId.toString(), id.toString())));
        var numbers = new HashMap<UUID, Integer>();
        places.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Arrays::compareUnsigned))
                .forEach(it -> numbers.put(it.getKey(), numbers.size() + 1));
        return numbers;
    }
}
