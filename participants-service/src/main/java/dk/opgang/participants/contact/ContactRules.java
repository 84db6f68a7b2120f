package dk.opgang.participants.contact;

import dk.opgang.participants.fault.ParticipantsFault;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.time.Happened;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of a contact, the same for single requests and rows: until it takes place it is a plan, which nobody attended. */
public final class ContactRules {

    private ContactRules() {}

    /** Whether somebody came is told exactly of what has taken place. */
    public static List<Fault> faults(Instant at, @Nullable Boolean attended, Instant now) {
        List<Fault> faults = new ArrayList<>();
        if (attended == null && !at.isAfter(now)) {
            faults.add(ParticipantsFault.ATTENDED_REQUIRED.at("/attended"));
        }
        if (attended != null) {
            Happened.by(now, "/at", at).ifPresent(faults::add);
        }
        return faults;
    }

    /** Only what nobody came to was called off: whoever came did not find it cancelled, and a plan that is called off is taken back. */
    public static List<Fault> faults(@Nullable Boolean attended, @Nullable String cancelledBy) {
        return cancelledBy == null || Boolean.FALSE.equals(attended)
                ? List.of()
                : List.of(ParticipantsFault.CANCELLED_BUT_ATTENDED.at("/cancelledBy"));
    }

    /** Nobody is met before being born. */
    public static List<Fault> faults(Instant at, int birthYear) {
        return Happened.sinceBirth(birthYear, "/at", BusinessClock.dayOf(at)).stream()
                .toList();
    }
}
