package dk.opgang.platform.notes.note;

import dk.opgang.platform.erasure.ErasedSubjects;
import dk.opgang.platform.inbox.EventHandler;
import dk.opgang.platform.inbox.IncomingEvent;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A service's own answer to an erasure: keeps whether the platform knew of it before. */
@Singleton
class ErasedNotes implements EventHandler {

    static final String TYPE = "dk.opgang.others.other-erased.v1";

    private final EntityManager entities;
    private final ErasedSubjects erased;

    ErasedNotes(EntityManager entities, ErasedSubjects erased) {
        this.entities = entities;
        this.erased = erased;
    }

    @Override
    public Set<String> types() {
        return Set.of(TYPE);
    }

    @Override
    public void handle(List<IncomingEvent> events) {
        for (IncomingEvent event : events) {
            UUID subject = event.aggregateId();
            String text = erased.without(Set.of(subject)).isEmpty() ? "erased " + subject : "erased too early";
            entities.createNativeQuery("insert into seen_events (id, text) values (:id, :text)")
                    .setParameter("id", event.id())
                    .setParameter("text", text)
                    .executeUpdate();
        }
    }
}
