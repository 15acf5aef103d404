package org.mashangjian.opinionreport.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.mashangjian.account.Callers;
import org.mashangjian.attachment.PhotoPlace;
import org.mashangjian.attachment.PhotoReaders;

/** A report's photos are for those who see it. */
@ApplicationScoped
class ReportPhotoReaders implements PhotoReaders {
    @Inject
    ReportScopes scopes;

    @Inject
    Callers callers;

    @Override
    public PhotoPlace place() {
        return PhotoPlace.opinion_report;
    }

    @Override
    public boolean mayRead(UUID reportId) {
        return !scopes.parties(reportId, callers.current()).isEmpty();
    }
}
