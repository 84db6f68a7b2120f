package dk.opgang.participants.contact;

import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.time.Happened;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of a contact's time, the same for single requests and rows: until it takes place it is a plan, which nobody attended. */
public final class ContactRules {

    private ContactRules() {}

    /** Whether somebody came is told exactly of what has taken place. */
    public static List<Fault> faults(Instant at, @Nullable Boolean attended, Instant now) {
        List<Fault> faults = new ArrayList<>();
        if (attended == null && !at.isAfter(now)) {
            faults.add(Fault.at(
                    "/attended",
                    "required",
                    "Feltet skal udfyldes, når kontakten har fundet sted",
                    "The field is required once the contact has taken place"));
        }
        if (attended != null) {
            Happened.by(now, "/at", at).ifPresent(faults::add);
        }
        return faults;
    }

    /** Nobody is met before being born. */
    public static List<Fault> faults(Instant at, int birthYear) {
        return Happened.sinceBirth(birthYear, "/at", BusinessClock.dayOf(at)).stream()
                .toList();
    }
}
