package dk.opgang.platform.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** The statements that Hibernate sends in one thread, as it logs them: with a question mark for each value. */
final class StatementsOfHibernate extends Handler {

    private static final Logger LOGGER = Logger.getLogger("org.hibernate.SQL");

    private final Thread watched = Thread.currentThread();
    private final List<String> statements = new ArrayList<>();

    private StatementsOfHibernate() {}

    /** What the work sends, in its order. */
    static List<String> of(Runnable work) {
        StatementsOfHibernate listener = new StatementsOfHibernate();
        Level level = LOGGER.getLevel();
        boolean passesOn = LOGGER.getUseParentHandlers();
        LOGGER.addHandler(listener);
        LOGGER.setUseParentHandlers(false);
        LOGGER.setLevel(Level.FINE);
        try {
            work.run();
        } finally {
            LOGGER.setLevel(level);
            LOGGER.setUseParentHandlers(passesOn);
            LOGGER.removeHandler(listener);
        }
        return listener.statements;
    }

    @Override
    public void publish(LogRecord logged) {
        if (Thread.currentThread().equals(watched)) {
            statements.add(logged.getMessage());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
