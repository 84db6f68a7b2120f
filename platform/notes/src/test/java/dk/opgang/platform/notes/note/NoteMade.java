package dk.opgang.platform.notes.note;

import dk.opgang.platform.outbox.Event;
import java.util.Set;
import java.util.UUID;

record NoteMade(UUID noteId, String text, String municipalityCode) implements Event {

    static final String TYPE = "dk.opgang.notes.note-made.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public UUID aggregateId() {
        return noteId;
    }

    @Override
    public Set<String> municipalities() {
        return Set.of(municipalityCode);
    }
}
