package dk.opgang.participants.rights;

import dk.opgang.platform.constraint.HasHappened;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That the answer takes longer than a month.
 *
 * @param toldOn the day on which the participant was told so, and why
 */
@Schema(name = "NewDataSubjectRequestExtension", example = "{\"toldOn\": \"2020-02-20\"}")
record ExtensionForm(@NotNull @HasHappened LocalDate toldOn) {}
