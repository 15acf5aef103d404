package org.mashangjian.request.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.account.Role;
import org.mashangjian.audit.AuditLog;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.venue.Venues;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Version;

/** What is done with answer templates; each step leaves its audit row. In the caller's transaction. */
@ApplicationScoped
class KeepingTemplates {
    /** More than anybody looks through. */
    private static final int MOST_OF_ONE = 100;

    @Inject
    Venues venues;

    @Inject
    AuditLog audit;

    @Inject
    DatabaseClock clock;

    void write(UUID id, AnswerTemplateBodies.New body, Caller caller) {
        var template = owned(id, body, caller);
        if (!template.isKeptBy(caller)) {
            throw Refusal.of(ProblemType.forbidden);
        }
        checkRoom(template, body, caller);
        say(template, body.name(), body.text());
        template.persistAndFlush();
        note(template, caller, "answer_template.written");
    }

    void change(UUID id, String ifMatch, AnswerTemplateBodies.Change body, Caller caller) {
        var template = own(id, caller);
        Version.match(ifMatch, template.version());
        say(template, body.name(), body.text());
        AnswerTemplate.flush();
        note(template, caller, "answer_template.changed");
    }

    void remove(UUID id, Caller caller) {
        var template = own(id, caller);
        template.delete();
        note(template, caller, "answer_template.removed");
    }

    private AnswerTemplate owned(UUID id, AnswerTemplateBodies.New body, Caller caller) {
        return switch (body.scope()) {
            case personal -> AnswerTemplate.write(id, caller.grants().get(0).committeeId(), null, caller.accountId());
            case venue -> {
                if (body.venueId() == null) {
                    throw Refusal.broken("venueId", "required");
                }
                var venue = venues.find(body.venueId()).orElseThrow(() -> Refusal.broken("venueId", "unknown_venue"));
                yield AnswerTemplate.write(id, venue.committeeId(), venue.id(), null);
            }
            case committee -> {
                if (body.committeeId() == null) {
                    throw Refusal.broken("committeeId", "required");
                }
                if (!caller.holdsFor(Role.office, body.committeeId())) {
                    throw Refusal.of(ProblemType.forbidden);
                }
                yield AnswerTemplate.write(id, body.committeeId(), null, null);
            }
        };
    }

    private static void checkRoom(AnswerTemplate template, AnswerTemplateBodies.New body, Caller caller) {
        var there =
                switch (body.scope()) {
                    case personal -> AnswerTemplate.count("accountId", caller.accountId());
                    case venue -> AnswerTemplate.count("venueId", body.venueId());
                    case committee ->
                        AnswerTemplate.count(
                                "committeeId = ?1 and venueId is null and accountId is null", template.committeeId());
                };
        if (there >= MOST_OF_ONE) {
            throw Refusal.broken("scope", "too_many_templates");
        }
    }

    private static void say(AnswerTemplate template, String name, String text) {
        if (Placeholder.unknownIn(text).isPresent()) {
            throw Refusal.broken("text", "unknown_placeholder");
        }
        template.say(name, text);
    }

    private static AnswerTemplate own(UUID id, Caller caller) {
        AnswerTemplate template = AnswerTemplate.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (template == null || !template.isSeenBy(caller)) {
            throw Refusal.of(ProblemType.not_found);
        }
        if (!template.isKeptBy(caller)) {
            throw Refusal.of(ProblemType.forbidden);
        }
        return template;
    }

    private void note(AnswerTemplate template, Caller caller, String action) {
        audit.append(template.committeeId(), clock.now(), caller, action, "answer_template", template.id());
    }
}
