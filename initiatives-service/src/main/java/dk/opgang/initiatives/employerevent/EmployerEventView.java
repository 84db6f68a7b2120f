package dk.opgang.initiatives.employerevent;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An event with employers as it is answered.
 *
 * @param registered how many registered
 * @param present how many came
 * @param cvs how many CVs were handed in
 */
@Schema(name = "EmployerEvent")
record EmployerEventView(
        UUID id,
        @JsonUnwrapped EmployerEventForm form,
        int registered,
        int present,
        int cvs,
        @JsonUnwrapped Stored stored) {

    static EmployerEventView of(Caller caller, EmployerEvent it, EventCounts.Counted counted) {
        boolean own = it.poster().equals(caller.tenantKey());
        return new EmployerEventView(
                it.id(),
                own ? it.form() : it.form().withoutSource(),
                counted.registered(),
                counted.present(),
                counted.cvs(),
                Stored.of(it));
    }
}
