package dk.opgang.participants.alert.contact;

import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.text.NumberField;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the poster's own staff whom others may call about its efforts.
 *
 * @param initiativeId the initiative about which; without it all that have no contact of their own
 * @param name of the person or of the office
 * @param phone digits with spaces, a plus before them or not
 */
@Embeddable
@Schema(name = "NewCoordinationContact")
public record CoordinationContactForm(
        @Nullable Source source,
        @Nullable UUID initiativeId,
        @NotBlank @Size(max = 200) String name,
        @Nullable @Email @Size(max = 200) String email,

        @Nullable @NumberField @Size(max = 30) @Pattern(regexp = "\\+?[0-9][0-9 ]*")
        String phone)
        implements PostedForm {}
