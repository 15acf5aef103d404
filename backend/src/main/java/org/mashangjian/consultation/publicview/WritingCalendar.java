package org.mashangjian.consultation.publicview;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.mashangjian.web.Messages;

/** Writes public consultations as an iCalendar: times in UTC, texts escaped and folded by the library. */
@ApplicationScoped
class WritingCalendar {
    private static final String BUNDLE = "consultation";
    /** Where nobody has said until when. */
    private static final Duration USUAL = Duration.ofHours(2);

    byte[] calendar(String name, List<PublicConsultationApi.Public> all, Locale language) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Mashangjian//Consultations//ZH"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", Messages.text(BUNDLE, language, "calendar.name", name)));
        all.forEach(it -> calendar.add(event(it, language)));
        var bytes = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(false).output(calendar, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private VEvent event(PublicConsultationApi.Public it, Locale language) {
        var end = it.endsAt() == null ? it.startsAt().plus(USUAL) : it.endsAt();
        var event = new VEvent(it.startsAt(), end, Messages.text(BUNDLE, language, "calendar.title", it.title()));
        event.add(new Uid(it.id() + "@mashangjian"));
        if (it.place() != null) {
            event.add(new Location(it.place()));
        }
        return event;
    }
}
