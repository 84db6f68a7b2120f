package dk.opgang.participants.participant;

import dk.opgang.participants.fault.ParticipantsFault;
import dk.opgang.platform.problem.Fault;
import java.time.LocalDate;
import java.util.Optional;

/** Rules of a person's number, the same for single requests and rows. No fault shows the number. */
public final class CprRules {

    private CprRules() {}

    /** What is wrong with the number, if it could not be read or belongs to somebody who is yet to be born. */
    public static Optional<Fault> cprFault(Optional<Cpr> cpr, LocalDate today) {
        if (cpr.isEmpty()) {
            return Optional.of(ParticipantsFault.INVALID_CPR.at("/cpr"));
        }
        return cpr.get().birthDate().isAfter(today)
                ? Optional.of(ParticipantsFault.BIRTH_IN_FUTURE.at("/cpr"))
                : Optional.empty();
    }
}
