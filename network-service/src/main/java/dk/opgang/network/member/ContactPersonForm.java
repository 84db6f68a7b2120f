package dk.opgang.network.member;

import dk.opgang.network.posting.KnownCodes;
import dk.opgang.network.posting.Periods;
import dk.opgang.platform.json.Checked;
import dk.opgang.platform.json.Faults;
import dk.opgang.platform.value.Source;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact person as it is posted.
 *
 * @param memberId of which member; never changes
 * @param fields codes of {@code network-fields} that the person answers for
 * @param from first day as contact person
 * @param to first day after it
 */
record ContactPersonForm(
        @Nullable Source source,
        @NotNull UUID memberId,
        @NotBlank @Size(max = 200) String name,
        @Nullable @Email @Size(max = 254) String email,
        @Nullable @Pattern(regexp = "[+]?[0-9 ]{8,20}") String phone,
        @NotEmpty @Size(max = 10) List<String> fields,
        @NotNull LocalDate from,
        @Nullable LocalDate to)
        implements Checked {

    @Override
    public void check(Faults faults) {
        KnownCodes.FIELDS.checkAll(fields, "/fields", faults);
        Periods.check(from, to, "/to", faults);
    }
}
