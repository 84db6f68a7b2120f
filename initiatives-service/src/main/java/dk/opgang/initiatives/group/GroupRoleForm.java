package dk.opgang.initiatives.group;

import dk.opgang.initiatives.roleholder.RoleRules.Held;
import dk.opgang.platform.constraint.After;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.text.Key;
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
 * That somebody has a role for a group.
 *
 * @param role one of the template's, which the holder has
 * @param holderId who, of the role holders of the initiative
 * @param from first day
 * @param to first day on which it is somebody else, or nobody
 */
@Embeddable
@Schema(name = "NewGroupRole", example = """
                {"role": "class-leader", "holderId": "01980a5e-7c00-7000-8000-0000000000f1", "from": "2026-02-02"}""")
public record GroupRoleForm(
        @NotBlank @Key @Size(max = 60) String role,
        @NotNull UUID holderId,
        @NotNull @Column(name = "period_from") LocalDate from,
        @Nullable @After("from") @Column(name = "period_to") LocalDate to)
        implements PostedForm {

    Held held() {
        return new Held(role, holderId, from, to);
    }
}
