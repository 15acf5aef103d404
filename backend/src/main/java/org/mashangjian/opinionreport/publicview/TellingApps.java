package org.mashangjian.opinionreport.publicview;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.mashangjian.account.AppScope;
import org.mashangjian.opinionreport.state.AdoptionLevel;
import org.mashangjian.opinionreport.state.ReportAction;
import org.mashangjian.webhook.PublicEvents;

/** Tells apps of reports that everybody may read; of one that was taken back, that it was and no more. */
@ApplicationScoped
class TellingApps implements PublicEvents {
    private static final List<String> KINDS = Stream.of(
                    ReportAction.publish, ReportAction.conceal, ReportAction.forward, ReportAction.archive)
            .map(ReportAction::done)
            .toList();

    @Inject
    PublicReports reports;

    /** @param published whether everybody may read it now; without it there is nothing else */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Told(boolean published, String number, String title, AdoptionLevel adopted) {}

    @Override
    public String subject() {
        return "opinion_report.";
    }

    @Override
    public AppScope scope() {
        return AppScope.opinion_reports_read;
    }

    @Override
    public List<String> kinds() {
        return KINDS;
    }

    @Override
    public Class<Told> told() {
        return Told.class;
    }

    @Override
    public Optional<Told> tell(UUID id, String kind) {
        return reports.find(id)
                .map(it -> new Told(true, it.number(), it.title(), it.adopted()))
                .or(() -> kind.equals(ReportAction.conceal.done())
                        ? Optional.of(new Told(false, null, null, null))
                        : Optional.empty());
    }
}
