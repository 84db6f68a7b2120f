package dk.opgang.network.member;

import dk.opgang.platform.data.Named;
import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** An organisation in the network, as it is stored. */
@Entity
@Table(name = "members")
class Member extends PostedResource<MemberForm> implements Named {

    private long contactsRevision;

    protected Member() {}

    Member(String poster, MemberForm form) {
        super(poster, form);
    }

    /** Its contact persons are part of how a member is shown, so their change gives it a new version. */
    void contactsChanged() {
        contactsRevision++;
    }

    @Override
    public String name() {
        return form().name();
    }
}
