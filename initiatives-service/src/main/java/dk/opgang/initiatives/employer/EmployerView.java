package dk.opgang.initiatives.employer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An employer as it is answered: its contact to those who may ask there, its source to who posted it. */
@Schema(name = "Employer")
public record EmployerView(
        UUID id,
        @JsonUnwrapped EmployerForm form,
        @JsonUnwrapped Stored stored) {

    static EmployerView of(Employer it, boolean withSource, boolean withContact) {
        return new EmployerView(it.id(), it.form().shown(withSource, withContact), Stored.of(it));
    }
}
