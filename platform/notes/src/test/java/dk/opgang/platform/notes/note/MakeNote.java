package dk.opgang.platform.notes.note;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Outbox;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

@Singleton
class MakeNote {

    private final Notes notes;
    private final Outbox outbox;

    MakeNote(Notes notes, Outbox outbox) {
        this.notes = notes;
        this.outbox = outbox;
    }

    @Transactional
    public Note make(Caller caller, String text) {
        Note note = new Note(caller.municipality().orElseThrow(), text);
        notes.persist(note);
        outbox.publish(new NoteMade(note.id(), text, note.municipalityCode()));
        return note;
    }
}
