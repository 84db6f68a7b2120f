package dk.opgang.initiatives.group;

import dk.opgang.platform.posted.FormResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** That somebody has a role for a group. */
@Entity
@Table(name = "group_roles")
class GroupRole extends FormResource<GroupRoleForm> {

    @Column(updatable = false)
    private UUID groupId;

    protected GroupRole() {}

    GroupRole(UUID groupId, GroupRoleForm form) {
        super(form);
        this.groupId = groupId;
    }

    UUID groupId() {
        return groupId;
    }

    /** Takes over what is told of it now. */
    void correct(GroupRoleForm told) {
        become(told);
    }
}
