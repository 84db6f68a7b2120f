package dk.opgang.participants.handover;

import dk.opgang.participants.consent.EndConsents;
import dk.opgang.participants.departure.DepartParticipant;
import dk.opgang.participants.departure.DepartureForm;
import dk.opgang.platform.caller.Caller;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** Lets a participant leave the sender on the day on which the receiver takes over: its other consents end, for there is nothing new to read. */
@Singleton
class LeaveParticipant {

    private static final String MOVED_AWAY = "moved-away";

    private final DepartParticipant departing;
    private final EndConsents consents;

    LeaveParticipant(DepartParticipant departing, EndConsents consents) {
        this.departing = departing;
        this.consents = consents;
    }

    @Transactional
    void leave(Caller sender, UUID participantId, HandoverPackage of) {
        LocalDate day = Objects.requireNonNull(of.takesOverOn());
        consents.ofLeaving(sender, participantId, of.to());
        departing.leave(sender, participantId, new DepartureForm(day, MOVED_AWAY, of.to()));
    }
}
