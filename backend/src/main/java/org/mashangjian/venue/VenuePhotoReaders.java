package org.mashangjian.venue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.mashangjian.attachment.PhotoPlace;
import org.mashangjian.attachment.PhotoReaders;

/** A venue's photos are there for anyone. */
@ApplicationScoped
class VenuePhotoReaders implements PhotoReaders {
    @Override
    public PhotoPlace place() {
        return PhotoPlace.venue;
    }

    @Override
    public boolean mayRead(UUID venueId) {
        return true;
    }
}
