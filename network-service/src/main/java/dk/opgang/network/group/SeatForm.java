package dk.opgang.network.group;

import dk.opgang.platform.constraint.After;
import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A seat in a group.
 *
 * @param memberId whose seat it is; never changes
 * @param personName who sits there; goes a year after the seat has ended
 * @param role a code of {@code network-seat-roles}
 * @param field a code of {@code network-fields} that the person stands for
 * @param from first day
 * @param to first day after it; open if missing
 */
@Embeddable
@Schema(name = "NewSeat", example = """
                {"memberId": "01980a5e-7c00-7000-8000-0000000000a1", "personName": "Test Person", "role": "member",
                 "field": "health", "from": "2019-09-12"}""")
record SeatForm(
        @Nullable Source source,
        @NotNull UUID memberId,
        @NotBlank @Size(max = 200) String personName,
        @NotNull @CodeOf("network-seat-roles") String role,
        @Nullable @CodeOf("network-fields") String field,
        @NotNull @Column(name = "valid_from") LocalDate from,
        @Nullable @After("from") @Column(name = "valid_to") LocalDate to)
        implements PostedForm {

    private static final String DEPUTY = "deputy";

    boolean isDeputy() {
        return role.equals(DEPUTY);
    }

    boolean isTakenOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }
}
