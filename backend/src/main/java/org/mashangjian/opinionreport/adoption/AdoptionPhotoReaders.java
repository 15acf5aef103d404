package org.mashangjian.opinionreport.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.mashangjian.account.Callers;
import org.mashangjian.attachment.PhotoPlace;
import org.mashangjian.attachment.PhotoReaders;

/** Evidence is for those who see the adoption. */
@ApplicationScoped
class AdoptionPhotoReaders implements PhotoReaders {
    @Inject
    HandlingAdoption handling;

    @Inject
    Callers callers;

    @Override
    public PhotoPlace place() {
        return PhotoPlace.adoption;
    }

    @Override
    public boolean mayRead(UUID adoptionId) {
        return !handling.parties(adoptionId, callers.current()).isEmpty();
    }
}
