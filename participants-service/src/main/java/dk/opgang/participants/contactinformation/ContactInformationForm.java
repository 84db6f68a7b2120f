package dk.opgang.participants.contactinformation;

import dk.opgang.participants.fault.ParticipantsFault;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.Faults;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a participant is reached: at least one of three.
 *
 * @param addressId the address, by its id in the register of addresses
 * @param phone digits and spaces, with a plus before a country's code
 */
@Schema(name = "NewContactInformation")
public record ContactInformationForm(
        @Nullable UUID addressId,
        @Nullable @Pattern(regexp = "[+]?[0-9 ]{8,20}") String phone,
        @Nullable @Email @Size(max = 254) String email)
        implements Checked {

    @Override
    public void check(Faults faults) {
        if (addressId == null && phone == null && email == null && faults.isEmpty()) {
            faults.broken("", ParticipantsFault.ANY_REQUIRED);
        }
    }

    /** Never how to reach the person: it may end in a log. */
    @Override
    public String toString() {
        return "ContactInformationForm[**********]";
    }
}
