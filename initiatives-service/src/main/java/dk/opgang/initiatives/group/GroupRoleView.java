package dk.opgang.initiatives.group;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who has a role for a group, as it is answered. */
@Schema(name = "RoleOfGroup")
record GroupRoleView(
        UUID id,
        UUID groupId,
        @JsonUnwrapped GroupRoleForm form,
        @JsonUnwrapped Stored stored) {

    static GroupRoleView of(GroupRole it) {
        return new GroupRoleView(it.id(), it.groupId(), it.form(), Stored.of(it));
    }
}
