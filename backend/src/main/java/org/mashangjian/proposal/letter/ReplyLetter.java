package org.mashangjian.proposal.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mashangjian.committee.WorkCalendar;
import org.mashangjian.print.LetterText;
import org.mashangjian.proposal.assignment.view.AssignmentView;
import org.mashangjian.web.Messages;

/** Words a unit's reply as its official letter to the proposer. */
@ApplicationScoped
class ReplyLetter {
    private static final String BUNDLE = "proposalpaper";

    @Inject
    WorkCalendar calendar;

    LetterText of(AssignmentView it, Locale language) {
        var reply = it.reply();
        var mark = reply.resultClass() == null ? "" : text("class." + reply.resultClass(), language);
        return new LetterText(
                it.unit(),
                reply.number() == null ? "" : reply.number(),
                mark,
                text(
                        "letter.title",
                        language,
                        it.proposal().number(),
                        it.proposal().subject()),
                text("letter.addressee", language, it.proposal().proposer()),
                content(it, language),
                reply.replier(),
                day(reply.repliedAt(), language),
                List.of(text("letter.note", language)),
                language);
    }

    private String content(AssignmentView it, Locale language) {
        var reply = it.reply();
        var content = new ArrayList<String>();
        content.add(text("letter.opening", language, it.proposal().subject()));
        content.add(reply.content());
        if (reply.promise() != null) {
            content.add(text(
                    "letter.promise",
                    language,
                    reply.promise(),
                    reply.promisedOn().toString()));
        }
        if (reply.reReply() != null) {
            content.add(text("letter.since", language, day(reply.reRepliedAt(), language), reply.reReply()));
        }
        content.add(text("letter.closing", language));
        return String.join("\n", content);
    }

    private String day(Instant at, Locale language) {
        return DateTimeFormatter.ofPattern(text("letter.day", language), language)
                .format(at.atZone(calendar.zone()));
    }

    private static String text(String key, Locale language, Object... values) {
        return Messages.text(BUNDLE, language, key, values);
    }
}
