package dk.opgang.initiatives.group;

import dk.opgang.platform.constraint.Distinct;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who takes a place of a group.
 *
 * @param enrolmentIds one, or the two of a couple
 * @param from the first day as a member
 */
@Schema(name = "NewGroupMember", example = """
                {"enrolmentIds": ["01980a5e-7c00-7000-8000-0000000000e1"], "from": "2026-02-02"}""")
public record GroupMemberForm(
        @NotEmpty @Size(max = 10) @Distinct List<@NotNull UUID> enrolmentIds,
        @NotNull LocalDate from) {}
