package org.mashangjian.print;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.jboss.logging.Logger;

/** The renderer's warnings in our log; left alone it writes its every step to the standard error stream. */
final class PressLog implements XRLogger {
    private static final Logger LOG = Logger.getLogger(PressLog.class);

    @Override
    public void log(String where, Level level, String message) {
        log(where, level, message, null);
    }

    @Override
    public void log(String where, Level level, String message, Throwable cause) {
        if (warns(level)) {
            LOG.warn(where + ": " + message, cause);
        }
    }

    @Override
    public void setLevel(String where, Level level) {
        LOG.debugf("the level of %s stays", where);
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return warns(diagnostic.getLevel());
    }

    private static boolean warns(Level level) {
        return level.intValue() >= Level.WARNING.intValue();
    }
}
