package dk.opgang.initiatives.roleholder;

import com.fasterxml.jackson.annotation.JsonFormat;
import dk.opgang.platform.constraint.After;
import dk.opgang.platform.text.Key;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That a certificate of who has a role was seen; never what it says.
 *
 * @param certificate its key in the template
 * @param validUntil the first day on which it does not count any more; computed where the template says how long it counts
 */
@Schema(name = "CertificateOfRoleHolder")
public record SeenCertificate(
        @NotBlank @Key @Size(max = 60) String certificate,

        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate seenOn,

        @Nullable @After("seenOn") @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate validUntil) {

    boolean counts(String key, LocalDate on) {
        return certificate.equals(key) && !seenOn.isAfter(on) && (validUntil == null || on.isBefore(validUntil));
    }
}
