package dk.opgang.initiatives.enrolment;

import dk.opgang.platform.constraint.PartyValue;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.text.Key;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a certificate of a participant was seen, by whom and when; never what it says. */
@Schema(name = "NewEnrolmentCertificate")
@Embeddable
public record CertificateForm(
        @Schema(description = "The key of the certificate in the template") @NotBlank @Key @Size(max = 60)
        String certificate,

        @Schema(description = "The day on which it was seen, today at the latest") @NotNull
        LocalDate seenOn,

        @Schema(
                description =
                        "The first day on which it does not count any more; computed where the template says how long it counts")
        @Nullable
        LocalDate validUntil,

        @Schema(description = "Who saw it: a CVR or a municipality's code; the poster without it") @Nullable @PartyValue
        String seenBy)
        implements PostedForm {}
