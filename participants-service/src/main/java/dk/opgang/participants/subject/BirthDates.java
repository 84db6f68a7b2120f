package dk.opgang.participants.subject;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Tells when a participant was born, which stands nowhere but in the encrypted identity: for rules that the year does not decide. */
public interface BirthDates {

    LocalDate of(Participant participant);

    /** Those of several participants, by id; without whom is being erased right now. */
    Map<UUID, LocalDate> of(Collection<Participant> participants);
}
