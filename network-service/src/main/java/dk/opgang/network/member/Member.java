package dk.opgang.network.member;

import dk.opgang.network.posting.Posted;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Named;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An organisation in the network. */
@Entity
@Table(name = "members")
class Member extends Posted implements Named {

    private String name;
    private String kind;
    private String role;

    @Column(name = "municipality_code")
    private @Nullable String municipalityCode;

    private @Nullable String cvr;

    @Column(name = "member_from")
    private @Nullable LocalDate memberFrom;

    @Column(name = "member_to")
    private @Nullable LocalDate memberTo;

    @Column(name = "contacts_revision")
    private long contactsRevision;

    protected Member() {}

    Member(Caller poster, MemberForm form) {
        super(poster, form.source());
        change(form);
    }

    /** The member as it would be posted today. */
    MemberForm form() {
        return new MemberForm(source(), name, kind, role, municipalityCode, cvr, memberFrom, memberTo);
    }

    /** Takes the new facts over; whether any of them was new. */
    final boolean change(MemberForm form) {
        MemberForm before = form();
        this.name = form.name();
        this.kind = form.kind();
        this.role = form.role();
        this.municipalityCode = form.municipalityCode();
        this.cvr = form.cvr();
        this.memberFrom = form.memberFrom();
        this.memberTo = form.memberTo();
        return !form().equals(before);
    }

    /** Its contact persons are part of how a member is shown, so their change gives it a new version. */
    void contactsChanged() {
        contactsRevision++;
    }

    @Override
    public String name() {
        return name;
    }
}
