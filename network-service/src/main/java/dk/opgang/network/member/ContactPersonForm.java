package dk.opgang.network.member;

import dk.opgang.platform.constraint.After;
import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.constraint.Distinct;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.Period;
import dk.opgang.platform.value.Source;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
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
 * @param fields codes of {@code network-fields} that the person answers for; none if missing
 * @param from first day as contact person; the day of posting if missing
 * @param to first day after it
 */
record ContactPersonForm(
        @Nullable Source source,
        @NotNull UUID memberId,
        @NotBlank @Size(max = 200) String name,
        @Nullable @Email @Size(max = 254) String email,
        @Nullable @Pattern(regexp = "[+]?[0-9 ]{8,20}") String phone,
        @Nullable @Size(max = 10) @Distinct List<@CodeOf("network-fields") String> fields,
        @Nullable LocalDate from,
        @Nullable @After("from") LocalDate to) {

    ContactPersonForm {
        fields = fields == null ? List.of() : fields;
    }

    /** The same, from that day unless it says a day itself; 422 if it ends before. */
    ContactPersonForm startingAt(LocalDate day) {
        if (from != null) {
            return this;
        }
        Faults faults = new Faults();
        faults.broken(Period.faults(day, to, "/to"));
        faults.throwIfAny();
        return new ContactPersonForm(source, memberId, name, email, phone, fields, day, to);
    }
}
