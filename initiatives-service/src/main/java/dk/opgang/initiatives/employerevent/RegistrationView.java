package dk.opgang.initiatives.employerevent;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.initiatives.employerevent.Registration.HandedIn;
import dk.opgang.platform.posted.Stored;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A registration for an event as it is answered.
 *
 * @param attended whether the person came; null as long as nobody has told
 * @param cvs to whom a CV was handed in
 */
@Schema(name = "EventRegistration")
record RegistrationView(
        UUID id,
        UUID eventId,
        UUID enrolmentId,
        UUID participantId,
        @Nullable Boolean attended,
        List<HandedIn> cvs,
        @JsonUnwrapped Stored stored) {

    static RegistrationView of(Registration it) {
        return new RegistrationView(
                it.id(), it.eventId(), it.enrolmentId(), it.participantId(), it.attended(), it.cvs(), Stored.of(it));
    }
}
