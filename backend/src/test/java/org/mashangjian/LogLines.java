package org.mashangjian;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** All that is logged meanwhile, with parameters and stack traces, whatever the console shows of it. */
public final class LogLines extends Handler {
    private static final Logger ROOT = Logger.getLogger("");
    private static final Logger OURS = Logger.getLogger("org.mashangjian");
    private final StringBuffer lines = new StringBuffer();
    private final Formatter formatter = new SimpleFormatter();
    private Level before;

    public void begin() {
        before = OURS.getLevel();
        OURS.setLevel(Level.ALL);
        ROOT.addHandler(this);
    }

    public void end() {
        ROOT.removeHandler(this);
        OURS.setLevel(before);
    }

    static void say(String words) {
        OURS.info(words);
    }

    public String text() {
        return lines.toString();
    }

    @Override
    public void publish(LogRecord logged) {
        lines.append(formatter.formatMessage(logged)).append('\n');
        if (logged.getParameters() != null) {
            for (var parameter : logged.getParameters()) {
                lines.append(parameter).append('\n');
            }
        }
        if (logged.getThrown() != null) {
            var trace = new StringWriter();
            logged.getThrown().printStackTrace(new PrintWriter(trace));
            lines.append(trace);
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
