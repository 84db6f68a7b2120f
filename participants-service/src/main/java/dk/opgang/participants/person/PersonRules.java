package dk.opgang.participants.person;

import dk.opgang.platform.json.Faults;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.value.Source;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rules of a person's number, the same for single requests and rows. No fault shows the number. */
public final class PersonRules {

    private PersonRules() {}

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

    /** Checks the key of a posted record. */
    public static void checkKey(@Nullable Source source, Faults faults) {
        if (source != null) {
            keyFault("/source/id", source.id()).ifPresent(faults::broken);
        }
    }

    /** A poster's key must not be a CPR: it is kept and answered in the clear. */
    public static Optional<Fault> keyFault(String pointer, @Nullable String key) {
        return key == null || Cpr.parse(key.trim()).isEmpty()
                ? Optional.empty()
                : Optional.of(Fault.at(
                        pointer,
                        "cpr-as-key",
                        "Et CPR-nummer kan ikke være nøgle, for nøglen vises",
                        "A CPR cannot be a key, for the key is shown"));
    }
}
