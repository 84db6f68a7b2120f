package dk.opgang.participants.household;

import dk.opgang.platform.constraint.After;
import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.time.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who belongs to a household, and for how long.
 *
 * @param participantId a participant of the same municipality
 * @param role a code of household-roles
 * @param from first day
 * @param to first day after it; null while it goes on
 */
@Embeddable
@Schema(name = "NewHouseholdMember")
public record MemberForm(
        @NotNull @Column(updatable = false) UUID participantId,
        @NotNull @CodeOf("household-roles") String role,
        @NotNull @Column(name = "valid_from") LocalDate from,

        @Nullable @After("from") @Column(name = "valid_to") LocalDate to)
        implements PostedForm {

    Period period() {
        return new Period(from, to);
    }

    /** The same until before that day. */
    MemberForm until(LocalDate end) {
        return new MemberForm(participantId, role, from, end);
    }
}
