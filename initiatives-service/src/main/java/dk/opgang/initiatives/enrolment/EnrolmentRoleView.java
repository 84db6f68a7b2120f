package dk.opgang.initiatives.enrolment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who has a role for an enrolment, as it is answered. */
@Schema(name = "RoleOfEnrolment")
public record EnrolmentRoleView(
        UUID id,
        UUID enrolmentId,
        @JsonUnwrapped EnrolmentRoleForm form,
        @JsonUnwrapped Stored stored) {

    static EnrolmentRoleView of(EnrolmentRole it) {
        return new EnrolmentRoleView(it.id(), it.enrolmentId(), it.form(), Stored.of(it));
    }
}
