package org.mashangjian.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.mashangjian.committee.Committee;

/** Terms, plenary sessions and special committees of the demonstration's committees. */
@ApplicationScoped
class DemoOrganisation {
    private record Session(int number, LocalDate opensOn, LocalDate closesOn) {}

    private record Kept(
            String code, int term, LocalDate since, List<Session> sessions, List<String> specialCommittees) {}

    @Inject
    DemoFiles files;

    void keep() {
        for (var it : files.read("organisation", new TypeReference<List<Kept>>() {})) {
            Committee committee = Committee.find("code", it.code()).firstResult();
            committee.beginTerm(it.term(), it.since());
            it.sessions()
                    .forEach(session ->
                            committee.holdSession(it.term(), session.number(), session.opensOn(), session.closesOn()));
            it.specialCommittees().forEach(committee::form);
        }
    }
}
