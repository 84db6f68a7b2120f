package dk.opgang.platform.notes.note;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

@Singleton
class Notes extends VisibleRepository<Note> {

    Notes(EntityManager entities) {
        super(Note.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return caller.isSystem()
                ? Restriction.all()
                : caller.municipality()
                        .map(code -> Restriction.of("e.municipalityCode = :mine", "mine", code))
                        .orElseGet(Restriction::none);
    }
}
