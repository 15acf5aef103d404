package org.mashangjian.reception.publicview;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.mashangjian.web.Messages;

/** Writes published days as an iCalendar: times in UTC, texts escaped and folded by the library. */
@ApplicationScoped
class WritingCalendar {
    byte[] calendar(String name, List<PublicReceptionDayApi.View> days, Locale language) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Mashangjian//Reception days//ZH"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", Messages.text("reception", language, "calendar.name", name)));
        days.forEach(day -> calendar.add(event(day, language)));
        var bytes = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(false).output(calendar, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private VEvent event(PublicReceptionDayApi.View day, Locale language) {
        var event = new VEvent(
                day.startsAt(), day.endsAt(), Messages.text("reception", language, "calendar.day", day.venue()));
        var who = day.members().stream().map(PublicReceptionDayApi.Member::name).collect(Collectors.joining("、"));
        event.add(new Uid(day.id() + "@mashangjian"));
        event.add(new Location(day.place() == null ? day.venue() : day.place()));
        event.add(new Description(Messages.text(
                "reception",
                language,
                "calendar.words",
                who,
                day.seatsLeft(),
                day.phone() == null ? "" : day.phone())));
        return event;
    }
}
