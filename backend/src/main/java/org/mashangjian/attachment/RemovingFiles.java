package org.mashangjian.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import org.jboss.logging.Logger;

/** Removes files whose row is gone; one that stays behind is found by {@link OrphanFileJob}. */
@ApplicationScoped
class RemovingFiles {
    private static final Logger LOG = Logger.getLogger(RemovingFiles.class);

    @Inject
    AttachmentFiles files;

    void remove(String key) {
        try {
            files.delete(key);
        } catch (IOException left) {
            LOG.warnf(
                    "the file of a removed attachment stays behind: %s",
                    left.getClass().getSimpleName());
        }
    }
}
