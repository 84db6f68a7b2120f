package dk.opgang.participants.household;

import dk.opgang.participants.access.Reader;
import dk.opgang.participants.subject.OwnRecords;
import dk.opgang.participants.subject.ParticipantProblem;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.value.Source;
import dk.opgang.platform.visibility.Restriction;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The base of the repositories of records about households: who reads the household reads them. */
public abstract class FamilyRecords<E extends FamilyRecord<?>> extends OwnRecords<E> {

    private final Reader reader;

    protected FamilyRecords(Class<E> type, EntityManager entities, Reader reader) {
        super(type, entities);
        this.reader = reader;
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return reader.households(caller, "householdId");
    }

    /** The household's record; or 404. */
    public E getOf(Caller caller, UUID householdId, UUID id) {
        return one(caller, Restriction.equal("householdId", householdId), Restriction.equal("id", id));
    }

    /** What stands under the key of the poster: it is this household's, otherwise 409 with its id. */
    public Optional<E> bySourceOf(Caller caller, UUID householdId, @Nullable Source source) {
        Optional<E> known = bySource(caller, source);
        known.filter(other -> !other.householdId().equals(householdId)).ifPresent(other -> {
            throw ParticipantProblem.sourceInUse(other.id());
        });
        return known;
    }
}
