package dk.opgang.network.member;

import dk.opgang.platform.constraint.After;
import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.constraint.Defaulted;
import dk.opgang.platform.constraint.Distinct;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
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
 * A contact person of a member.
 *
 * @param memberId of which member; never changes
 * @param fields codes of {@code network-fields} that the person answers for; none if missing
 * @param from first day as contact person; the day of posting if missing
 * @param to first day after it
 */
@Embeddable
record ContactPersonForm(
        @Nullable Source source,
        @NotNull UUID memberId,
        @NotBlank @Size(max = 200) String name,
        @Nullable @Email @Size(max = 254) String email,
        @Nullable @Pattern(regexp = "[+]?[0-9 ]{8,20}") String phone,
        @Defaulted @Size(max = 10) @Distinct List<@CodeOf("network-fields") String> fields,
        @Nullable @Defaulted @Column(name = "valid_from") LocalDate from,
        @Nullable @After("from") @Column(name = "valid_to") LocalDate to)
        implements PostedForm {

    ContactPersonForm {
        fields = fields == null ? List.of() : List.copyOf(fields);
    }

    /** The same, from that day unless it says a day itself. */
    ContactPersonForm startingAt(LocalDate day) {
        return from != null ? this : new ContactPersonForm(source, memberId, name, email, phone, fields, day, to);
    }
}
