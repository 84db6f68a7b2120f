package dk.opgang.participants.casefile;

import dk.opgang.participants.access.DataCategory;
import dk.opgang.participants.access.Reader;
import dk.opgang.participants.subject.RecordsOfCategory;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The residences that a caller may see. */
@Singleton
public class Residences extends RecordsOfCategory<Residence> {

    Residences(EntityManager entities, Reader reader) {
        super(Residence.class, DataCategory.RESIDENCE, entities, reader);
    }

    /** The housing area in which a participant of the caller's lived that day, also if a protection keeps it from the caller. */
    public @Nullable UUID areaOn(LocalDate day, UUID participantId) {
        return Home.on(
                day,
                list(Caller.system(), Restriction.equal("participantId", participantId)).stream()
                        .map(Home::of)
                        .toList());
    }
}
