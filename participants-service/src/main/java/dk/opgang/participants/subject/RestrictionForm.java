package dk.opgang.participants.subject;

import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.posted.PostedForm;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a participant's data are kept and used for nothing else.
 *
 * @param reason a code of restriction-reasons
 */
@Embeddable
@Schema(name = "NewProcessingRestriction")
public record RestrictionForm(
        @NotNull @CodeOf("restriction-reasons") String reason) implements PostedForm {}
