package dk.opgang.participants.participant;

import dk.opgang.platform.problem.Fault;
import java.time.LocalDate;
import java.util.Optional;

/** Rules of a person's number, the same for single requests and rows. No fault shows the number. */
public final class CprRules {

    private CprRules() {}

    /** What is wrong with the number, if it could not be read or belongs to somebody who is yet to be born. */
    public static Optional<Fault> cprFault(Optional<Cpr> cpr, LocalDate today) {
        if (cpr.isEmpty()) {
            return Optional.of(Fault.at(
                    "/cpr",
                    "invalid-cpr",
                    "Et CPR-nummer har formen DDMMÅÅNNNN, og datoen findes",
                    "A CPR has the form DDMMYYNNNN, and its date exists"));
        }
        return cpr.get().birthDate().isAfter(today)
                ? Optional.of(Fault.at(
                        "/cpr", "birth-in-future", "Fødselsdatoen er ikke nået", "The date of birth is yet to come"))
                : Optional.empty();
    }
}
