package dk.opgang.platform.notes.note;

import dk.opgang.platform.inbox.EventHandler;
import dk.opgang.platform.inbox.IncomingEvent;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** A projection that keeps what it saw, and refuses one text until it is told to take it. */
@Singleton
class SeenEvents implements EventHandler {

    static final String TYPE = "dk.opgang.others.other-made.v1";
    static final String POISON = "poison";
    static final String DEADLOCK = "deadlock";
    static final AtomicBoolean MENDED = new AtomicBoolean();
    /** How often an event that meets a deadlock still meets one. */
    static final AtomicInteger DEADLOCKS = new AtomicInteger();

    private final EntityManager entities;

    SeenEvents(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Set<String> types() {
        return Set.of(TYPE);
    }

    @Override
    public List<String> projections() {
        return List.of("seen_events");
    }

    @Override
    public void handle(List<IncomingEvent> events) {
        for (IncomingEvent event : events) {
            String text = Objects.requireNonNullElse(event.text("text"), "");
            if (text.equals(POISON) && !MENDED.get()) {
                throw new IllegalStateException("This one cannot be taken in");
            }
            if (text.equals(DEADLOCK) && DEADLOCKS.getAndDecrement() > 0) {
                throw new PersistenceException(new SQLException("deadlock detected", "40P01"));
            }
            entities.createNativeQuery("insert into seen_events (id, text) values (:id, :text)")
                    .setParameter("id", event.id())
                    .setParameter("text", text)
                    .executeUpdate();
        }
    }
}
